package org.profint.management;

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
import org.profint.organisation.OrganisationLists.Managed;
import org.profint.people.Me;

/** A table of the organisation's console as a file: the rows that the page shows with the same filter. */
@WebServlet("/management/file")
public class FileDownload extends HttpServlet {

    @Inject
    private transient OfficeTables tables;

    @Inject
    private transient BoardTables boards;

    @Inject
    private transient Office office;

    @Inject
    private transient Me me;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String name = request.getParameter("table");
            Managed chosen = office.of(request.getParameter("id"));
            Table<?> table = "board".equals(name)
                    ? boards.board(me.required(), chosen, request.getParameter("module"))
                    : tables.named(name == null ? "" : name, me.required(), chosen)
                            .orElseThrow(() -> new Problem.NotFound("table", name));
            CsvFile.answer(response, visitor, table, Slice.of(request));
        } catch (Problem.NotSignedIn nobody) {
            response.sendRedirect("/people/sign-in?return=/management/index");
        } catch (Problem problem) {
            response.sendError(problem.status());
        }
    }
}
