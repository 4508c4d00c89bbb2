package org.profint.partnermap;

import java.util.List;

/**
 * Something that a map lacks, as a sentence.
 *
 * @param id stays the same while the gap does
 * @param needId row of the need it is about; empty for none
 * @param partnerId row of the partner it is about; empty for none
 * @param priority of the need, or the highest of the partner's needs: 0 to 6
 * @param key of the sentence, with {@code values} for its places
 */
public record Gap(
        String id, Rule rule, String needId, String partnerId, int priority, String key, List<Object> values) {

    static Gap of(Rule rule, Need need, String key, Object... values) {
        return new Gap(rule + "/" + need.id(), rule, need.id(), "", need.priority(), key, List.of(values));
    }

    static Gap of(Rule rule, Partner partner, int priority, String key, Object... values) {
        return new Gap(rule + "/" + partner.id(), rule, "", partner.id(), priority, key, List.of(values));
    }

    static Gap of(Rule rule, Link link, int priority, String key, Object... values) {
        String id = rule + "/" + link.needId() + "/" + link.partnerId();
        return new Gap(id, rule, link.needId(), link.partnerId(), priority, key, List.of(values));
    }

    static Gap of(Rule rule, String about, String key) {
        return new Gap(rule + about, rule, "", "", 0, key, List.of());
    }

    public String sentence(Wording wording) {
        return wording.of(key, values.toArray());
    }
}
