package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Says a problem in the words of the visitor: as {@code application/problem+json} (RFC 9457) or as a page. */
@ApplicationScoped
public class Problems {

    public static final String JSON = "application/problem+json";

    private static final Map<Integer, String> KEYS = Map.ofEntries(
            Map.entry(400, "house.problem.invalid"),
            Map.entry(401, "house.problem.not-signed-in"),
            Map.entry(403, "house.problem.not-allowed"),
            Map.entry(404, "house.problem.not-found"),
            Map.entry(405, "house.problem.method"),
            Map.entry(409, "house.problem.conflict"),
            Map.entry(410, "house.problem.gone"),
            Map.entry(411, "house.problem.length"),
            Map.entry(413, "house.problem.too-large"),
            Map.entry(415, "house.problem.media-type"),
            Map.entry(422, "house.problem.newer"),
            Map.entry(429, "house.problem.too-many"));

    private Visitor visitor;

    protected Problems() {}

    @Inject
    public Problems(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The key of the sentence for a status; what we do not name is the server's own fault, or the request's. */
    public static String key(int status) {
        String fallback =
                status >= 500 ? status == 503 ? "house.problem.busy" : "house.problem.server" : "house.problem.invalid";
        return KEYS.getOrDefault(status, fallback);
    }

    /** Ends a request that reached neither a page nor a resource. */
    public void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (!request.getRequestURI().startsWith("/api/")) {
            response.sendError(status);
        } else {
            json(response, status);
        }
    }

    void json(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType(JSON);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(json(status, key(status)).build());
    }

    JsonObjectBuilder json(int status, String key) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("title", visitor.text(key + ".title"))
                .add("detail", visitor.text(key));
    }

    JsonObject json(Problem problem) {
        if (problem instanceof Problem.TooLarge large) {
            // Its sentence is a room’s own, and has no title.
            return json(problem.status(), key(problem.status()))
                    .add("detail", visitor.text(problem.textKey(), large.most()))
                    .build();
        }
        JsonObjectBuilder json = json(problem.status(), problem.textKey());
        if (problem instanceof Problem.Invalid invalid) {
            var errors = Json.createArrayBuilder();
            invalid.fields()
                    .forEach((field, text) -> errors.add(
                            Json.createObjectBuilder().add("field", field).add("message", visitor.text(text))));
            json.add("errors", errors);
        }
        if (problem instanceof Problem.TooMany many) {
            json.add("detail", visitor.text(problem.textKey(), many.seconds()));
        }
        return json.build();
    }
}
