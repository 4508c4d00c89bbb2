package org.profint.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.profint.people.Audit.Act;

class LogWordsTest {

    private static void reads(Act act, String what, String key, String rest) {
        assertThat(LogWords.key(act, what)).hasValue(key);
        assertThat(LogWords.rest(act, what)).isEqualTo(rest);
    }

    @Test
    void what_the_log_says_has_a_name_in_each_language() {
        reads(Act.PASSWORD_CHANGED, "by a link", "administration.log.by-link", "");
        reads(Act.IDENTITY_LINKED, "unlinked", "administration.log.unlinked", "");
        reads(Act.ROLE_ENDED, "MANAGER ORGANISATION 7", "administration.role.MANAGER", "ORGANISATION 7");
        reads(Act.PROVIDER_CHANGED, "7 removed", "administration.log.removed", "7");
    }

    @Test
    void ids_and_numbers_stay_for_who_looks_into_it() {
        reads(Act.PROGRESS_OPENED, "organisation 42", "administration.log.organisation", "42");
        reads(Act.RETENTION_CHANGED, "ANSWERS 365 -> 400", "administration.kept.ANSWERS", "365 → 400");
        assertThat(LogWords.key(Act.ACCOUNT_CLOSED, "")).isEmpty();
        assertThat(LogWords.rest(Act.MEMBERSHIP_BEGAN, "1f")).isEqualTo("1f");
    }
}
