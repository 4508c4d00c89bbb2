package org.profint.partnermap;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a partner brings to a need, or should.
 *
 * @param stated 0 to 3, what the matrix says; empty when only a row tells of the link
 * @param kinds in the words of the tool
 * @param state what was said; when nobody has said it: planned with a partner to come, active with any other
 */
public record Link(
        String needId,
        String partnerId,
        OptionalInt stated,
        List<String> kinds,
        String contribution,
        LinkState state,
        Complementarity complementarity) {

    /** 0 to 3. A link that was written down without a level brings something: 1. */
    public int level() {
        return stated.orElse(1);
    }

    /** Whether the partner brings something to the need today. */
    public boolean isActive() {
        return state == LinkState.ACTIVE && level() > 0;
    }

    boolean joins(String need, String partner) {
        return needId.equals(need) && partnerId.equals(partner);
    }

    /** Two rows about the same need and partner are one link: nothing of either is lost. */
    Link and(Link other) {
        return new Link(
                needId,
                partnerId,
                stated.isPresent() ? stated : other.stated,
                Stream.concat(kinds.stream(), other.kinds.stream()).distinct().toList(),
                both(contribution, other.contribution),
                state.compareTo(other.state) <= 0 ? state : other.state,
                complementarity.or(other.complementarity));
    }

    private static String both(String one, String other) {
        return Stream.of(one, other)
                .filter(each -> !each.isBlank())
                .distinct()
                .reduce("", (a, b) -> (a + "\n" + b))
                .strip();
    }
}
