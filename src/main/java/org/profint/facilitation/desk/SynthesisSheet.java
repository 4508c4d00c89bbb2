package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.paper.Leaflet;
import org.profint.paper.Printing;
import org.profint.people.Person;

/** A synthesis on paper: what stands of it at this moment, for who may read it. */
@ApplicationScoped
public class SynthesisSheet {

    private Synthesising synthesising;
    private Printing printing;
    private Browsing browsing;
    private Texts texts;

    protected SynthesisSheet() {}

    @Inject
    SynthesisSheet(Synthesising synthesising, Printing printing, Browsing browsing, Texts texts) {
        this.synthesising = synthesising;
        this.printing = printing;
        this.browsing = browsing;
        this.texts = texts;
    }

    /** @throws Problem.NotFound for who may not read it, or not yet */
    public byte[] pdf(Person person, String runId, Language language) {
        SynthesisView view = synthesising.of(person, runId);
        List<SynthesisView.Line> lines = view.standing();
        if (!view.leads() && (!view.isReleased() || !view.member())) {
            throw new Problem.NotFound("synthesis", runId);
        }
        Leaflet sheet = new Leaflet(
                language,
                texts,
                texts.text(language, "facilitation.desk.synthesis.title"),
                browsing.title(Kind.MODULE, view.moduleId(), language),
                Leaflet.Size.PLAIN);
        lines.forEach(each -> write(sheet, each, language));
        if (lines.isEmpty()) {
            sheet.line(texts.text(language, "facilitation.desk.synthesis.none"));
        }
        return printing.print(sheet.draft("synthesis"));
    }

    private void write(Leaflet sheet, SynthesisView.Line line, Language language) {
        switch (line.kind()) {
            case "HEADING" -> sheet.heading(line.text());
            case "SENTENCE" ->
                sheet.line(texts.text(language, "facilitation.desk.synthesis.quoted", line.text(), line.team()));
            default -> line.text().lines().forEach(sheet::line);
        }
    }
}
