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
            admin.press("house.console.filter");
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
            admin.press("house.console.filter");
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

    @Test
    void an_account_is_closed_and_opened_again_and_nobody_closes_their_own() {
        try (Walker admin = administrator()) {
            String address = "closing-" + Ids.next() + "@test.example";
            new org.profint.house.Caller(SERVER)
                    .send(
                            "POST",
                            "/api/accounts",
                            "{\"name\":\"Fermeture\",\"password\":\"treize chats sur un toit\",\"email\":\"" + address
                                    + "\"}",
                            java.util.Map.of());
            openUser(admin, address);
            assertThat(admin.page().locator("h1")).hasText("Fermeture");
            admin.page().locator("details.danger summary").click();
            admin.page().locator("[id='user:close']").click();
            admin.sees(admin.text("administration.user.closed"));
            admin.press("administration.user.open");
            admin.sees(admin.text("administration.user.opened"));
            openUser(admin, "admin@demo.example");
            admin.page().locator("details.danger summary").click();
            admin.page().locator("[id='user:close']").click();
            admin.sees(admin.text("people.barring.not-oneself"));
            assertThat(admin.complaints()).isEmpty();
        }
    }

    private static void openUser(Walker admin, String address) {
        admin.goTo("/administration/users");
        admin.page().fill("[id='users:words']", address);
        admin.press("house.console.filter");
        Locator rows = admin.page().locator("[id='users:list_data'] > tr");
        assertThat(rows).hasCount(1);
        rows.locator("a").first().click();
    }

    @Test
    void a_role_is_given_where_it_makes_sense_and_ended_and_both_are_in_the_log() {
        try (Walker admin = administrator()) {
            admin.goTo("/administration/roles");
            admin.page().fill("[id='give:person']", "sasha@demo.example");
            admin.page().selectOption("[id='give:role']", "TRANSLATOR");
            admin.page()
                    .selectOption(
                            "[id='give:organisation']",
                            new com.microsoft.playwright.options.SelectOption()
                                    .setLabel("Maison de l’accueil (fictive)"));
            admin.press("administration.roles.give.do");
            admin.sees(admin.text("administration.roles.place-wrong"));
            assertThat(admin.page().locator("[id='give:person']")).hasValue("sasha@demo.example");
            admin.page().selectOption("[id='give:organisation']", "");
            admin.press("administration.roles.give.do");
            admin.sees(admin.text("administration.roles.given"));
            admin.page().fill("[id='roles:words']", "sasha@");
            admin.press("house.console.filter");
            Locator rows = admin.page().locator("[id='roles:list_data'] > tr");
            assertThat(rows).hasCount(1);
            rows.locator("button").click();
            admin.sees(admin.text("administration.roles.done"));
            admin.goTo("/administration/log?only=ROLE_ENDED");
            assertThat(admin.page().locator("[id='log:list_data'] > tr").first())
                    .containsText("Sasha");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void an_organisation_is_opened_its_manager_invited_and_it_is_closed_and_opened_again() {
        try (Walker admin = administrator()) {
            String name = "Essai " + Ids.next().substring(24);
            admin.goTo("/administration/organisations");
            admin.press("administration.organisation.found.do");
            admin.sees(admin.text("organisation.register.name-missing"));
            admin.page().fill("[id='found:name']", name);
            admin.page().selectOption("[id='found:kind']", "SOCIAL");
            admin.page().fill("[id='found:address']", "manager-" + Ids.next() + "@test.example");
            admin.page().fill("[id='found:manager']", "Jo");
            admin.press("administration.organisation.found.do");
            admin.sees(admin.text("administration.organisation.founded", name));
            admin.page().fill("[id='organisations:words']", name);
            admin.press("house.console.filter");
            Locator rows = admin.page().locator("[id='organisations:list_data'] > tr");
            assertThat(rows).hasCount(1);
            rows.locator("a").click();
            assertThat(admin.page().locator("h1")).hasText(name);
            admin.page().locator("details.danger summary").click();
            admin.page().locator("[id='organisation:close']").click();
            admin.sees(admin.text("administration.organisation.closed"));
            admin.press("administration.organisation.reopen");
            admin.sees(admin.text("administration.organisation.confirmed"));
            admin.page().fill("[id='organisation:address']", "no address");
            admin.press("administration.organisation.invite.do");
            admin.sees(admin.text("organisation.enrol.row-address-wrong"));
            assertThat(admin.page().locator("[id='organisation:address']")).hasValue("no address");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void a_retention_period_is_changed_within_its_bounds() {
        try (Walker admin = administrator()) {
            admin.goTo("/administration/retention");
            Locator last = admin.page().locator(".lines li").last();
            last.locator("input").fill("0");
            last.locator("button").click();
            admin.sees(admin.text("privacy.retention.out-of-bounds"));
            assertThat(admin.page().locator(".lines li").last().locator("input"))
                    .hasValue("0");
            admin.page().locator(".lines li").last().locator("input").fill("91");
            admin.page().locator(".lines li").last().locator("button").click();
            admin.sees(admin.text("administration.retention.changed"));
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void a_letter_to_try_the_mail_is_put_into_the_queue_and_the_files_are_for_administrators() {
        try (Walker admin = administrator()) {
            admin.goTo("/administration/mail");
            admin.page().fill("[id='test:address']", "essai@test.example");
            admin.press("administration.mail.test.do");
            admin.sees(admin.text("administration.mail.test-done"));
            assertThat(admin.complaints()).isEmpty();
        }
        var caller = new org.profint.house.Caller(SERVER).signIn("admin@demo.example", "quatre couleurs quinze idees");
        for (String table : new String[] {"organisations", "users", "roles", "log", "mail"}) {
            var file = caller.get("/administration/file?table=" + table);
            org.assertj.core.api.Assertions.assertThat(file.statusCode())
                    .as(table)
                    .isEqualTo(200);
            org.assertj.core.api.Assertions.assertThat(file.body()).startsWith("\ufeff");
        }
        org.assertj.core.api.Assertions.assertThat(
                        caller.get("/administration/file?table=none").statusCode())
                .isEqualTo(404);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
