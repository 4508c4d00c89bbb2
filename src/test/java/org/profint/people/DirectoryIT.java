package org.profint.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;

class DirectoryIT extends Inside {

    private static final Person ADMIN = new Person("x", "x", "", Set.of(Role.ADMIN), "", false);

    @Inject
    private Directory directory;

    @Inject
    private Registering registering;

    @Inject
    private Accounts accounts;

    @Inject
    private Throttle throttle;

    @Inject
    private Clock clock;

    @Test
    void a_sign_in_that_was_idle_too_long_is_not_open() {
        String account = registering.register(
                new NewAccount("idle." + Ids.next() + "@test.example", "Idle", Somebody.PASSWORD), Language.FR);
        Instant now = clock.instant();
        long before = directory.openSignIns(ADMIN);
        accounts.remember(new SignIn(Tokens.hash(Tokens.next()), account, false, now.minus(Duration.ofDays(8))));
        accounts.remember(new SignIn(Tokens.hash(Tokens.next()), account, true, now.minus(Duration.ofMinutes(16))));
        accounts.remember(new SignIn(Tokens.hash(Tokens.next()), account, false, now.minus(Duration.ofDays(31))));
        assertThat(directory.openSignIns(ADMIN)).isEqualTo(before);
        accounts.remember(new SignIn(Tokens.hash(Tokens.next()), account, false, now.minus(Duration.ofDays(6))));
        accounts.remember(new SignIn(Tokens.hash(Tokens.next()), account, true, now.minus(Duration.ofMinutes(14))));
        assertThat(directory.openSignIns(ADMIN)).isEqualTo(before + 2);
    }

    @Test
    void failed_tries_are_counted_once_for_the_address_and_once_for_the_place() {
        String email = "failing." + Ids.next() + "@test.example";
        String place = "test-" + Ids.next();
        long before = directory.failingAddresses(ADMIN);
        throttle.failed(email, place);
        throttle.failed(email, place);
        assertThat(directory.failingAddresses(ADMIN)).isEqualTo(before + 2);
        throttle.failed(email, "another " + place);
        assertThat(directory.failingAddresses(ADMIN)).isEqualTo(before + 3);
        throttle.succeeded(email, place);
        assertThat(directory.failingAddresses(ADMIN)).isEqualTo(before + 3);
    }

    @Test
    void to_anybody_else_there_is_no_directory() {
        Person learner = new Person("x", "x", "", Set.of(), "", false);
        assertThatThrownBy(() -> directory.openSignIns(learner)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> directory.failingAddresses(learner)).isInstanceOf(Problem.NotFound.class);
    }
}
