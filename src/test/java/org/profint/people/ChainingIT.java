package org.profint.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;

/** The audit log cannot be changed without being seen. */
class ChainingIT extends Inside {

    private static final Person ADMIN = new Person("x", "x", "", Set.of(Role.ADMIN), "", false);

    @Inject
    private Chaining chaining;

    @Inject
    private Audit audit;

    @Inject
    private AuditLog log;

    @Inject
    private Somebody somebody;

    @Inject
    private Registering registering;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Tampering tampering;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    /** Somebody who has the database's password. */
    @ApplicationScoped
    public static class Tampering {
        @PersistenceContext
        private EntityManager entities;

        public int change(String sql, Object... values) {
            var query = entities.createNativeQuery(sql);
            for (int at = 0; at < values.length; at++) {
                query.setParameter(at + 1, values[at]);
            }
            int changed = query.executeUpdate();
            entities.clear();
            return changed;
        }

        public AuditLine line(String mark) {
            return entities.createQuery("select a from AuditLine a where a.what = :mark", AuditLine.class)
                    .setParameter("mark", mark)
                    .getSingleResult();
        }
    }

    private String noted(Person person) {
        String mark = "chain " + Ids.next();
        audit.note(person.id(), Audit.Act.PROGRESS_OPENED, person.id(), mark);
        return mark;
    }

    private String linked(String server) {
        chaining.run();
        return server;
    }

    private void brokenBy(String sql, Object... values) throws Exception {
        transaction.begin();
        try {
            assertThat(tampering.change(sql, values)).as(sql).isEqualTo(1);
            assertThat(chaining.verify(ADMIN).sound()).as(sql).isFalse();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void whoever_changes_removes_or_adds_a_line_is_seen() throws Exception {
        Person person = somebody.signedIn();
        String mark = noted(person);
        String last = noted(person);
        chaining.run();
        assertThat(chaining.verify(ADMIN).sound()).isTrue();
        brokenBy("update audit_line set what = 'nothing happened' where what = ?1", mark);
        brokenBy("update audit_line set act = 'SIGNED_IN' where what = ?1", mark);
        brokenBy("update audit_line set done_by = ?2 where what = ?1", mark, Ids.next());
        brokenBy("update audit_line set done_to = null where what = ?1", mark);
        brokenBy("update audit_line set done_at = '2026-01-01 00:00:00' where what = ?1", mark);
        brokenBy("delete from audit_line where what = ?1", mark);
        AuditLine end = tampering.line(last);
        brokenBy("delete from audit_line where place = (select max(b.place) from audit_line b)");
        brokenBy(
                "insert into audit_line (id, done_at, act, what, by_seal, to_seal, place, previous, seal)"
                        + " values (?1, '2026-01-01 00:00:00', 'SIGNED_IN', 'slipped in', '', '', ?2, ?3, 'x')",
                Ids.next(),
                end.place() + 1_000_000,
                end.seal());
        assertThat(chaining.verify(ADMIN).sound()).isTrue();
    }

    @Test
    void many_writers_and_two_servers_that_link_at_once_make_one_chain() throws Exception {
        Person person = somebody.signedIn();
        var servers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> atOnce =
                    List.of(() -> noted(person), () -> linked("one"), () -> noted(person), () -> linked("two"));
            for (var done : servers.invokeAll(atOnce)) {
                done.get();
            }
        } finally {
            servers.shutdown();
        }
        chaining.run();
        assertThat(chaining.verify(ADMIN).sound()).isTrue();
    }

    @Test
    void a_line_is_one_line_whatever_is_written_into_it() {
        Person person = somebody.signedIn();
        String mark = Ids.next();
        audit.note(
                person.id(),
                Audit.Act.PROGRESS_OPENED,
                person.id(),
                mark + "\r\n2026-01-01 SIGNED_IN root\u001b[2J\u2028\u202e" + "x".repeat(300));
        assertThat(log.page(ADMIN, new AuditLog.Wanted(AuditLog.OPENINGS, person.id(), null, null), 0, 10))
                .hasSize(1)
                .allSatisfy(line -> {
                    assertThat(line.what()).startsWith(mark + " 2026-01-01").hasSizeLessThanOrEqualTo(200);
                    assertThat(line.what().chars().noneMatch(each -> each < ' ' || each == 0x2028 || each == 0x202e))
                            .isTrue();
                });
    }

    @Test
    void who_comes_in_and_who_fails_to_leaves_a_line() {
        String email = somebody.newAddress();
        String account = registering.register(new NewAccount(email, "Testeur", Somebody.PASSWORD), Language.FR);
        assertThatThrownBy(() -> signingIn.signIn(email, "something else entirely", false, "192.0.2.44"))
                .isInstanceOf(Problem.Invalid.class);
        signingIn.signIn(email, Somebody.PASSWORD, false, "192.0.2.44");
        assertThat(log.page(ADMIN, new AuditLog.Wanted(Set.of(), account, null, null), 0, 10))
                .extracting(AuditLog.Line::act)
                .containsExactly(Audit.Act.SIGNED_IN, Audit.Act.SIGN_IN_FAILED);
    }

    @Test
    void the_log_is_found_by_act_and_person_and_only_administrators_read_it() {
        Person person = somebody.signedIn();
        Person other = somebody.signedIn();
        audit.note(other.id(), Audit.Act.PROGRESS_OPENED, person.id(), "x");
        var aboutPerson = new AuditLog.Wanted(Set.of(), person.id(), null, null);
        assertThat(log.page(ADMIN, aboutPerson, 0, 50))
                .extracting(AuditLog.Line::act)
                .containsExactly(Audit.Act.PROGRESS_OPENED, Audit.Act.SIGNED_IN);
        assertThat(log.count(ADMIN, aboutPerson)).isEqualTo(2);
        assertThat(log.about(person, 10)).extracting(AuditLog.Line::byName).containsExactly(other.name());
        assertThat(log.about(other, 10)).isEmpty();
        assertThatThrownBy(() -> log.page(person, aboutPerson, 0, 5)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> log.count(person, aboutPerson)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> chaining.verify(person)).isInstanceOf(Problem.NotFound.class);
    }
}
