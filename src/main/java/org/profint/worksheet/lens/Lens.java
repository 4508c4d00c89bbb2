package org.profint.worksheet.lens;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.content.ToolSpec;
import org.profint.worksheet.Filled;

/**
 * What the questions of a tool serve, and which of them have an answer.
 *
 * @param recommendations by id; those that no question serves are not in it
 * @param learning by domain; as above
 */
record Lens(Map<String, Tally> recommendations, Map<Learning, Tally> learning, List<Balance> balances) {

    static Lens of(ToolSpec tool, Filled filled) {
        Answers answers = new Answers(tool, filled);
        Map<String, Tally> recommendations = new HashMap<>();
        Map<Learning, Tally> learning = new EnumMap<>(Learning.class);
        List<Balance> balances = new ArrayList<>();
        tool.questions().forEach(question -> {
            boolean answered = answers.has(question);
            Optional<Balance> balance = Balance.of(question, answers);
            balance.ifPresent(balances::add);
            question.recommendations()
                    .forEach(each -> recommendations.merge(each, Tally.NONE.with(answered), Lens::sum));
            for (String letter : question.learning()) {
                Learning each = Learning.valueOf(letter);
                // A table whose rows say their domain serves those that they say.
                boolean served = balance.map(rows -> rows.rows().get(each) > 0).orElse(answered);
                learning.merge(each, Tally.NONE.with(served), Lens::sum);
            }
        });
        return new Lens(recommendations, learning, List.copyOf(balances));
    }

    private static Tally sum(Tally one, Tally other) {
        return new Tally(one.asked() + other.asked(), one.answered() + other.answered());
    }

    Tally recommendation(String id) {
        return recommendations.getOrDefault(id, Tally.NONE);
    }

    Tally learning(Learning each) {
        return learning.getOrDefault(each, Tally.NONE);
    }
}
