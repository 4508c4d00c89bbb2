package org.profint.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Walker;

/** The administrator's tables do what they offer, under the policy that lets no foreign script run. */
class ConsolePageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    private static Walker administrator() {
        Walker walker = new Walker(SERVER, 1280, Language.FR, true);
        walker.goTo("/people/sign-in?lang=fr");
        walker.page().fill("#email", "admin@demo.example");
        walker.page().fill("#password", "quatre couleurs quinze idees");
        walker.press("people.sign-in.do");
        walker.page().waitForURL("**/learning/my-modules");
        return walker;
    }

    @Test
    void people_are_found_by_a_part_of_their_address() {
        try (Walker admin = administrator()) {
            admin.goTo("/administration/users");
            admin.page().fill("[id='users:words']", "sasha@demo");
            admin.press("administration.users.filter");
            Locator rows = admin.page().locator("[id='users:list_data'] > tr");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("Sasha");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void people_are_sorted_by_the_database() {
        try (Walker admin = administrator()) {
            // Two people whom a filter finds again, whatever else the table holds.
            String mark = Ids.next().substring(24);
            for (String name : new String[] {"a", "b"}) {
                new org.profint.house.Caller(SERVER)
                        .send(
                                "POST",
                                "/api/accounts",
                                "{\"name\":\"Tri\",\"password\":\"treize chats sur un toit\",\"email\":\"" + name + mark
                                        + "@test.example\"}",
                                java.util.Map.of());
            }
            admin.goTo("/administration/users");
            admin.page().fill("[id='users:words']", mark);
            admin.press("administration.users.filter");
            Locator rows = admin.page().locator("[id='users:list_data'] > tr");
            assertThat(rows).hasCount(2);
            Locator byAddress = admin.page().locator("th", hasText(admin.text("administration.users.email")));
            byAddress.click();
            assertThat(byAddress).hasAttribute("aria-sort", "ascending");
            assertThat(rows.first()).containsText("a" + mark);
            byAddress.click();
            assertThat(byAddress).hasAttribute("aria-sort", "descending");
            assertThat(rows.first()).containsText("b" + mark);
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void content_is_sorted_and_turned_page_by_page() {
        try (Walker admin = administrator()) {
            admin.goTo("/administration/content");
            Locator rows = admin.page().locator("[id='content:list_data'] > tr");
            assertThat(rows).hasCount(25);
            String first = rows.first().innerText();
            Locator next = admin.page().locator(".ui-paginator-next");
            assertThat(next).hasAttribute("aria-label", "Page Suivante");
            next.click();
            assertThat(rows.first()).not().hasText(first);
            admin.page()
                    .locator("th", hasText(admin.text("administration.content.title")))
                    .click();
            assertThat(rows).hasCount(25);
            assertThat(admin.complaints()).isEmpty();
        }
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
