package org.profint.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.profint.house.Holds.What;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Chaining;
import org.profint.people.FormerPeople;
import org.profint.people.NewAccount;
import org.profint.people.Person;
import org.profint.people.Registering;
import org.profint.people.Role;
import org.profint.people.SigningIn;
import org.profint.people.Somebody;

/** Export and erasure, made from the tags: whatever tables there are, nothing is forgotten and nobody else is touched. */
class ErasingIT extends Inside {

    private static final Person ADMIN = new Person("x", "x", "", Set.of(Role.ADMIN), "", false);

    /** Tables that hold nothing about people, or whose entity is being written. */
    private static final List<String> WITHOUT_ENTITY = List.of("flyway_schema_history");

    @Resource(lookup = "jdbc/profint")
    private DataSource source;

    @Inject
    private Everything everything;

    @Inject
    private Holdings holdings;

    @Inject
    private OwnRows rows;

    @Inject
    private Erasing erasing;

    @Inject
    private Requesting requesting;

    @Inject
    private ErasureJob job;

    @Inject
    private ErasureList list;

    @Inject
    private LegalHolds holds;

    @Inject
    private Exporting exporting;

    @Inject
    private Chaining chaining;

    @Inject
    private Registering registering;

    @Inject
    private SigningIn signingIn;

    private record One(Person person, String email, String name, String token, String mark) {
        Everything.About with(One other) {
            return new Everything.About(person.id(), email, mark, other.person.id());
        }
    }

    private One somebody() {
        String mark = "mark" + Ids.next().substring(24);
        String email = mark + "@test.example";
        registering.register(new NewAccount(email, "Zoé " + mark, Somebody.PASSWORD), Language.FR);
        String token =
                signingIn.signIn(email, Somebody.PASSWORD, false, "192.0.2.33").token();
        return new One(signingIn.person(token).orElseThrow(), email, "Zoé " + mark, token, mark);
    }

    private Map<String, List<?>> rowsOf(One one) {
        Map<String, List<?>> all = new HashMap<>();
        for (Holding holding : holdings.exported()) {
            List<Map<String, Object>> page = rows.page(holding, one.person().id(), 0).stream()
                    .map(HashMap<String, Object>::new)
                    .<Map<String, Object>>map(row -> row)
                    .toList();
            // Who did something there may have left; and the log goes on, for both.
            page.forEach(row -> holding.with(What.ACTOR, What.NOTHING).forEach(column -> row.remove(column.name())));
            all.put(holding.table(), page);
        }
        return all;
    }

    @Test
    void every_column_that_refers_to_an_account_says_whose_or_who_did_it() throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (Holding holding : holdings.all()) {
                Everything.parents(connection, holding.table()).forEach((column, parent) -> {
                    if (parent.equals("account")) {
                        assertThat(holding.with(What.WHOSE, What.ACTOR).map(Column::name))
                                .as(holding.table())
                                .contains(column);
                    }
                });
            }
        }
    }

    @Test
    void every_table_has_an_entity_whose_tags_can_be_read() throws SQLException {
        try (Connection connection = source.getConnection()) {
            assertThat(Everything.tables(connection))
                    .map(String::toLowerCase)
                    .hasSizeGreaterThan(20)
                    .filteredOn(table -> holdings.all().stream()
                            .noneMatch(each -> each.table().equals(table)))
                    .isSubsetOf(WITHOUT_ENTITY);
        }
    }

    @Test
    void nothing_in_the_whole_database_knows_an_erased_person_and_nobody_else_has_lost_anything() {
        One leaver = somebody();
        One other = somebody();
        Everything.About about = leaver.with(other);
        assertThat(everything.fill(about)).contains("answer", "team_place", "audit_line", "sign_in");
        everything.fill(other.with(leaver));
        chaining.run();
        assertThat(everything.whereIs(leaver.person().id(), leaver.email(), leaver.mark()))
                .hasSizeGreaterThan(20);
        long places = everything.count("select count(*) from team_place");
        Map<String, List<?>> before = rowsOf(other);

        assertThat(erasing.erase(leaver.person().id())).isTrue();

        assertThat(everything.whereIs(leaver.person().id(), leaver.email(), leaver.mark()))
                .isEmpty();
        assertThat(everything.whereIs(about.secrets().toArray(String[]::new))).isEmpty();
        assertThat(rowsOf(other)).isEqualTo(before);
        // What the team did stays, under an account that nobody can enter.
        assertThat(everything.count("select count(*) from team_place")).isEqualTo(places);
        assertThat(signingIn.person(leaver.token())).isEmpty();
        assertThatThrownBy(() -> signingIn.signIn(leaver.email(), Somebody.PASSWORD, false, "192.0.2.34"))
                .isInstanceOf(Problem.Invalid.class);
        chaining.run();
        assertThat(chaining.verify(ADMIN).sound()).isTrue();
    }

    @Test
    void somebody_who_has_left_is_shown_as_a_former_participant() {
        One leaver = somebody();
        everything.fill(leaver.with(somebody()));
        everything.sql(
                "update team_place set left_at = null, left_by = null where account_id = ?",
                leaver.person().id());
        everything.sql(
                "update membership set ended_at = null, ended_by = null where account_id = ?",
                leaver.person().id());
        long before = everything.count(
                "select count(*) from team_place where shown_as_former = true and left_at is not null");
        erasing.erase(leaver.person().id());
        assertThat(everything.count(
                        "select count(*) from team_place where shown_as_former = true and left_at is not null"))
                .isEqualTo(before + 1);
        assertThat(everything.count("select count(*) from team_place p, account a where a.id = p.account_id"
                        + " and a.erased_at is not null and a.display_name = 'Ancien participant'"))
                .isPositive();
    }

    private Map<String, String> export(One one) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporting.write(one.person(), Language.FR, out);
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void an_export_tells_everything_of_the_person_no_secret_and_nothing_of_anybody_else() throws IOException {
        One one = somebody();
        One other = somebody();
        Everything.About about = one.with(other);
        everything.fill(about);
        everything.fill(other.with(one));
        Map<String, String> files = export(one);
        for (String file : List.of("data.json", "index.html")) {
            assertThat(files.get(file))
                    .contains(about.told())
                    .contains(one.email(), one.name())
                    .doesNotContain(about.secrets())
                    .doesNotContain(other.mark(), other.person().id());
        }
        assertThat(about.told()).hasSizeGreaterThan(10);
        assertThat(about.secrets()).isNotEmpty();
        var json = jakarta.json.Json.createReader(new java.io.StringReader(files.get("data.json")))
                .readObject();
        assertThat(json.getString("account_id")).isEqualTo(one.person().id());
        assertThat(json.getJsonObject("about_me").getJsonArray("answer").getJsonObject(0))
                .containsKey("prompt_id");
        assertThat(json.getJsonObject("done_by_me")).containsKey("team_place");
        assertThat(exporting.count(one.person())).containsEntry(Kind.ANSWER, 1L).containsEntry(Kind.ENROLMENT, 1L);
    }

    @Test
    void what_somebody_wrote_stays_text_in_the_page_to_read() throws IOException {
        One one = somebody();
        everything.fill(one.with(somebody()));
        everything.sql(
                "update answer set answer_text = ? where enrolment_id in (select id from enrolment where account_id = ?)",
                "<script>alert('x')</script> \"&amp;\u202e",
                one.person().id());
        assertThat(export(one).get("index.html"))
                .contains("&lt;script&gt;alert('x')&lt;/script&gt; &quot;&amp;amp;")
                .doesNotContain("<script");
    }

    @Test
    void an_export_of_more_rows_than_are_read_at_once_has_them_all() throws IOException {
        One one = somebody();
        for (int at = 0; at < OwnRows.AT_ONCE + 7; at++) {
            everything.sql(
                    "insert into operation (id, account_id, prompt_id, version, saved_at) values (?, ?, ?, 1, ?)",
                    Ids.next(),
                    one.person().id(),
                    "net-" + at,
                    java.sql.Timestamp.valueOf(LocalDateTime.now()));
        }
        assertThat(jakarta.json.Json.createReader(
                                new java.io.StringReader(export(one).get("data.json")))
                        .readObject()
                        .getJsonObject("about_me")
                        .getJsonArray("operation"))
                .hasSize(OwnRows.AT_ONCE + 7);
    }

    private void dayHasCome(One one) {
        everything.sql(
                "update erasure_request set due_at = ? where account_id = ?",
                java.sql.Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1)),
                one.person().id());
    }

    @Test
    void who_asks_has_seven_days_to_change_their_mind_and_is_erased_then() {
        One one = somebody();
        requesting.ask(one.person(), Somebody.PASSWORD, "192.0.2.35");
        job.run();
        assertThat(signingIn.person(one.token())).isPresent();
        assertThat(requesting.due(one.person())).isPresent();
        requesting.cancel(one.person());
        assertThat(requesting.due(one.person())).isEmpty();
        requesting.ask(one.person(), Somebody.PASSWORD, "192.0.2.35");
        dayHasCome(one);
        job.run();
        assertThat(everything.whereIs(one.person().id(), one.mark())).isEmpty();
    }

    @Test
    void nobody_on_hold_is_erased_until_they_are_released() {
        One one = somebody();
        One administrator = somebody();
        Person admin = new Person(administrator.person().id(), "x", "", Set.of(Role.ADMIN), "", false);
        holds.hold(admin, one.person().id());
        requesting.ask(one.person(), Somebody.PASSWORD, "192.0.2.35");
        dayHasCome(one);
        job.run();
        assertThat(signingIn.person(one.token())).isPresent();
        holds.release(admin, one.person().id());
        job.run();
        assertThat(signingIn.person(one.token())).isEmpty();
    }

    @Test
    void the_only_manager_of_others_names_another_one_first() {
        One manager = somebody();
        One member = somebody();
        everything.fill(member.with(manager));
        String organisation = Ids.next();
        java.sql.Timestamp now = java.sql.Timestamp.valueOf(LocalDateTime.now());
        everything.sql(
                "insert into organisation (id, name, kind, country, territory, languages, registered_at, demo,"
                        + " version) values (?, 'Test', 'SOCIAL', 'FR', '', 'fr', ?, false, 1)",
                organisation,
                now);
        everything.sql(
                "insert into role_grant (id, account_id, role_name, scope_kind, scope_id, granted_at)"
                        + " values (?, ?, 'MANAGER', 'ORGANISATION', ?, ?)",
                Ids.next(),
                manager.person().id(),
                organisation,
                now);
        requesting.ask(manager.person(), Somebody.PASSWORD, "192.0.2.35");
        requesting.cancel(manager.person());
        everything.sql(
                "insert into membership (id, organisation_id, account_id, job, began_at) values (?, ?, ?, '', ?)",
                Ids.next(),
                organisation,
                member.person().id(),
                now);
        assertThatThrownBy(() -> requesting.ask(manager.person(), Somebody.PASSWORD, "192.0.2.35"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.fields()).containsValue("organisation.leaving.only-manager"));
    }

    @Test
    void a_back_up_that_brings_somebody_back_is_erased_again() {
        One one = somebody();
        erasing.erase(one.person().id());
        everything.sql(
                "insert into account (id, email, display_name, password_hash, interface_language, content_language,"
                        + " draft_key, created_at, demo) values (?, ?, ?, 'x', 'FR', 'FR', 'x', ?, false)",
                one.person().id(),
                one.email(),
                one.name(),
                java.sql.Timestamp.valueOf(LocalDateTime.now()));
        assertThat(list.replay(Set.of(FormerPeople.hash(one.person().id())))).isEqualTo(1);
        assertThat(everything.whereIs(one.person().id(), one.mark())).isEmpty();
    }

    @Test
    void only_an_administrator_passes_on_a_request_or_holds_somebody() {
        One one = somebody();
        assertThatThrownBy(() -> requesting.askFor(one.person(), one.person().id()))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> holds.hold(one.person(), one.person().id())).isInstanceOf(Problem.NotFound.class);
    }
}
