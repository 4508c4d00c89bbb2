package org.profint.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.profint.content.DomainSpec;
import org.profint.house.Assets;

/** The domains' colours as a style sheet, because they are data: {@code .d-net} sets {@code --domain}. */
@Named
@ApplicationScoped
public class DomainColours {

    @Inject
    private Catalogue catalogue;

    String sheet() {
        String light = catalogue.domains().stream()
                .map(each -> rule(each.spec(), each.spec().colour().light()))
                .collect(Collectors.joining());
        String dark = catalogue.domains().stream()
                .map(each -> rule(each.spec(), each.spec().colour().dark()))
                .collect(Collectors.joining());
        return light + "@media (prefers-color-scheme: dark) {" + dark + "}";
    }

    private static String rule(DomainSpec domain, String colour) {
        return ".d-" + domain.id() + "{--domain:" + colour + "}";
    }

    public String getAddress() {
        return "/assets/domains.css?v=" + Assets.hash(sheet().getBytes(StandardCharsets.UTF_8));
    }

    /** Serves the sheet. */
    @WebServlet("/assets/domains.css")
    public static class Sheet extends HttpServlet {

        @Inject
        private transient DomainColours colours;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/css");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(colours.sheet());
        }
    }
}
