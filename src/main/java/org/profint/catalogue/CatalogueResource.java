package org.profint.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.content.Kind;
import org.profint.content.Reference;
import org.profint.content.Shown;
import org.profint.content.Words;
import org.profint.house.Problem;
import org.profint.house.Visitor;

/** The model, the modules and the library, from outside. Languages: {@code ?content=en}, else Accept-Language. */
@Path("/catalogue")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    /** A thing with all its words; {@code translation} tells how far it is in the language asked for. */
    public record Thing(
            String reference,
            String language,
            String translation,
            String title,
            String teaser,
            String body,
            List<Words.Section> sections,
            Map<String, String> texts) {}

    @Inject
    private Browsing browsing;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Visitor visitor;

    @GET
    @Path("/search")
    @Operation(summary = "Find things by words in titles and texts")
    public List<Card> find(@QueryParam("q") @DefaultValue("") String words) {
        return browsing.find(words, visitor.getContentLanguage());
    }

    @GET
    @Path("/{kind}")
    @Operation(summary = "All things of a kind", description = "domain, recommendation, module, step, case, tool, …")
    public List<Card> all(@PathParam("kind") String kind) {
        return browsing.all(visitor.getContentLanguage(), kind(kind));
    }

    @GET
    @Path("/{kind}/{id}")
    @Operation(summary = "One thing, with its words as safe HTML and plain texts")
    public Thing one(@PathParam("kind") String kind, @PathParam("id") String id) {
        Shown<?> shown = catalogue
                .content()
                .find(new Reference(kind(kind), id))
                .orElseThrow(() -> new Problem.NotFound(kind, id))
                .in(visitor.getContentLanguage());
        Words words = shown.words();
        return new Thing(
                shown.reference(),
                shown.lang(),
                shown.state().name(),
                words.title(),
                words.teaser(),
                words.body(),
                List.copyOf(words.sections().values()),
                words.texts());
    }

    private static Kind kind(String word) {
        return Kind.ofWord(word).orElseThrow(() -> new Problem.NotFound("kind", word));
    }
}
