package org.profint.recognition.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.Map;

/** The one spelling of what a JSON-LD document says (RDFC-1.0), whatever the order of its lines. It fetches nothing. */
final class Canonical {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    /** In milliseconds. Blank nodes that all look alike would be put in order for hours. */
    private static final long PATIENCE = 500;

    private static final Map<String, Document> CONTEXTS =
            Map.of(CREDENTIALS, read("credentials-v2"), OPEN_BADGES, read("open-badges-3.0.3"));

    private Canonical() {}

    private static Document read(String name) {
        try (InputStream in = Canonical.class.getResourceAsStream("/contexts/" + name + ".json")) {
            return JsonDocument.of(in);
        } catch (JsonLdError | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @throws IllegalArgumentException when it is no JSON-LD, or speaks in terms of others than these two standards, or
     *     is too tangled or too deep to be spelled
     */
    static String of(JsonObject document) {
        try {
            RdfCanon canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(PATIENCE));
            JsonLd.toRdf(JsonDocument.of(document)).loader(Canonical::load).provide(canon);
            StringWriter out = new StringWriter();
            canon.provide(new NQuadsWriter(out));
            return out.toString();
        } catch (JsonLdError | RdfConsumerException | IllegalStateException | StackOverflowError unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static Document load(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document known = CONTEXTS.get(address.toString());
        if (known == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Not known here: " + address);
        }
        return known;
    }
}
