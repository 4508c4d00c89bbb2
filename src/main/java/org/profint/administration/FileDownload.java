package org.profint.administration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.profint.house.CsvFile;
import org.profint.house.Problem;
import org.profint.house.Slice;
import org.profint.house.Table;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** A table of the administrator's console as a file: the rows that the page shows with the same filter. */
@WebServlet("/administration/file")
public class FileDownload extends HttpServlet {

    @Inject
    private transient AdminTables tables;

    @Inject
    private transient Me me;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String name = request.getParameter("table");
            Table<?> table = tables.named(name == null ? "" : name, me.requiredAdmin())
                    .orElseThrow(() -> new Problem.NotFound("table", name));
            CsvFile.answer(response, visitor, table, Slice.of(request));
        } catch (Problem.NotSignedIn nobody) {
            response.sendRedirect("/people/sign-in?return=/administration/health");
        } catch (Problem problem) {
            response.sendError(problem.status());
        }
    }
}
