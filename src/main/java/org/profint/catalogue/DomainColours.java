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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.profint.content.Content;
import org.profint.content.DomainSpec;
import org.profint.house.Assets;

/**
 * The colours of learner pages as one style sheet: those of the family, and those of the domains, which are data: {@code
 * .d-net} sets {@code --domain}.
 */
@Named
@ApplicationScoped
public class DomainColours {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Assets assets;

    /** The sheet of one state of the content: made once, and again when the content has changed. */
    record Sheet(Content of, String text, String address) {}

    private volatile Sheet sheet;

    Sheet sheet() {
        Content now = catalogue.content();
        Sheet known = sheet;
        if (known == null || known.of() != now) {
            String text = text();
            known = new Sheet(now, text, "/assets/domains.css?v=" + Assets.hash(text.getBytes(StandardCharsets.UTF_8)));
            sheet = known;
        }
        return known;
    }

    private String text() {
        String light = rules(DomainSpec.Colour::light);
        return assets.text("tokens.css") + light + "@media (prefers-color-scheme: dark) {"
                + rules(DomainSpec.Colour::dark) + "}";
    }

    private String rules(Function<DomainSpec.Colour, String> shade) {
        return catalogue.domains().stream()
                .map(each -> rule(each.spec(), shade.apply(each.spec().colour())))
                .collect(Collectors.joining());
    }

    private static String rule(DomainSpec domain, String colour) {
        return ".d-" + domain.id() + "{--domain:" + colour + "}";
    }

    public String getAddress() {
        return sheet().address();
    }

    /** Serves the sheet. */
    @WebServlet("/assets/domains.css")
    public static class Door extends HttpServlet {

        @Inject
        private transient DomainColours colours;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/css");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(colours.sheet().text());
        }
    }
}
