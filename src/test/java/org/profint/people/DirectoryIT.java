package org.profint.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
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
    private SigningIn signingIn;

    private List<Directory.Entry> find(String words) {
        return directory.page(ADMIN, 0, 20, words, "name", false);
    }

    @Test
    void people_are_found_by_a_part_of_their_name_or_address_and_show_their_last_visit() {
        String mark = Ids.next().substring(24);
        registering.register(
                new NewAccount("one." + mark + "@test.example", "Zoé " + mark, Somebody.PASSWORD), Language.FR);
        registering.register(
                new NewAccount("two." + mark + "@test.example", "Ada " + mark, Somebody.PASSWORD), Language.FR);
        signingIn.signIn("two." + mark + "@test.example", Somebody.PASSWORD, false, "192.0.2.9");
        assertThat(find(mark.toUpperCase()))
                .extracting(Directory.Entry::name)
                .containsExactly("Ada " + mark, "Zoé " + mark);
        assertThat(directory.count(ADMIN, mark)).isEqualTo(2);
        assertThat(find("one." + mark).get(0).lastSeenAt()).isNull();
        assertThat(find("two." + mark).get(0).lastSeenAt()).isNotNull();
    }

    @Test
    void signs_with_a_meaning_in_sql_are_letters_and_an_unknown_order_is_the_usual_one() {
        for (String words : new String[] {"%", "_", "!", "'", "\\", "; drop table account"}) {
            assertThat(find(words)).as(words).isEmpty();
        }
        assertThat(directory.page(ADMIN, 0, 5, "", "1; drop table account", true))
                .isNotEmpty();
    }

    @Test
    void to_anybody_else_there_is_no_directory() {
        Person learner = new Person("x", "x", "", Set.of(), "", false);
        assertThatThrownBy(() -> directory.page(learner, 0, 5, "", "name", false))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> directory.count(learner, "")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> directory.openSignIns(learner)).isInstanceOf(Problem.NotFound.class);
    }
}
