package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one translation of problems for REST. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return answer(problem);
        }
        if (thrown.getCause() instanceof Problem problem) {
            return answer(problem);
        }
        int status = status(thrown);
        if (status >= 500) {
            LOG.log(Level.SEVERE, "A request failed and it is our fault", thrown);
        }
        return Response.status(status)
                .type(Problems.JSON)
                .entity(problems.json(status, Problems.key(status)).build())
                .build();
    }

    private Response answer(Problem problem) {
        JsonObject json = problems.json(problem);
        var response = Response.status(problem.status()).type(Problems.JSON);
        if (problem instanceof Problem.Conflict conflict && conflict.current() != null) {
            json = Json.createObjectBuilder(json)
                    .add("current", asJson(conflict.current()))
                    .build();
        }
        if (problem instanceof Problem.TooMany many) {
            response.header("Retry-After", many.seconds());
        }
        if (problem instanceof Problem.Busy) {
            response.header("Retry-After", 2);
        }
        return response.entity(json).build();
    }

    private static JsonObject asJson(Object value) {
        try (var reader =
                Json.createReader(new StringReader(JsonbBuilder.create().toJson(value)))) {
            return reader.readObject();
        }
    }

    private static int status(Throwable thrown) {
        if (thrown instanceof WebApplicationException web) {
            return web.getResponse().getStatus();
        }
        // JSON that is none, or of another shape than the resource takes.
        return thrown instanceof ProcessingException || thrown instanceof JsonbException ? 400 : 500;
    }
}
