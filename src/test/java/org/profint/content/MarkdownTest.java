package org.profint.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static String html(String text) {
        return Markdown.html(text, UnaryOperator.identity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))",
                "[click](JaVaScRiPt:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "[click](vbscript:msgbox(1))",
                "![x](javascript:alert(1))",
                "![x](https://elsewhere.example/pixel.gif)",
                "<a href=\"https://x.example\" onclick=\"alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src=//evil.example></iframe>",
                "[x](<javascript:alert(1)> \"title\")",
                "<https://x.example/\" onmouseover=\"alert(1)>",
                "`<script>alert(1)</script>`",
                "| a |\n|---|\n| <script>alert(1)</script> |"
            })
    void nothing_in_a_text_becomes_a_script_or_a_foreign_picture(String text) {
        assertThat(html(text).toLowerCase())
                .doesNotContain("<script", "<svg", "<iframe", " onclick=\"", " onload=", " onerror=")
                .doesNotContain(" src=")
                .doesNotContain("href=\"javascript", "href=\"data", "href=\"vbscript")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @Test
    void tables_lists_and_emphasis_stay() {
        assertThat(html("| a | b |\n|---|---|\n| 1 | *2* |")).contains("<table>", "<th>a</th>", "<em>2</em>");
        assertThat(html("- un\n- deux")).contains("<ul>", "<li>un</li>");
    }

    @Test
    void a_heading_never_competes_with_the_title_of_the_page() {
        assertThat(html("# Un\n\n#### Quatre\n\n###### Six"))
                .contains("<h2>Un</h2>", "<h4>Quatre</h4>", "<h4>Six</h4>");
    }

    @Test
    void a_link_names_a_thing_and_gets_its_address() {
        assertThat(Markdown.html("[la charte](page:charter)", target -> "/there/" + target.substring(5)))
                .contains("href=\"/there/charter\"");
    }

    @Test
    void marks_within_marks_by_the_thousand_are_rendered_all_the_same() {
        assertThat(html(">".repeat(10_000) + " x")).contains("x");
        assertThat(html("*".repeat(10_000))).isNotEmpty();
        assertThat(html("[".repeat(5_000) + "](x)")).isNotEmpty();
    }

    @Test
    void a_text_longer_than_anybody_reads_is_refused() {
        assertThatThrownBy(() -> html("x".repeat(Markdown.LONGEST + 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
