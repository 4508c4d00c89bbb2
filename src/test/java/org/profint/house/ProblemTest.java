package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void what_is_to_be_mended_is_told_in_the_order_of_the_form_and_stays_as_it_was() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (String field : new String[] {"name", "email", "password", "again", "shared", "language"}) {
            wrong.put(field, "key." + field);
        }
        Map<String, String> told = new Problem.Invalid(wrong).fields();
        wrong.clear();
        assertThat(told.keySet()).containsExactly("name", "email", "password", "again", "shared", "language");
        assertThatThrownBy(told::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
