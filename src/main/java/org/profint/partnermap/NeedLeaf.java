package org.profint.partnermap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.profint.paper.Chapter;

/** What is said of a need: what it is, what we have for it, and what each partner brings. */
record NeedLeaf(PartnerMap map, Need need, Wording words) {

    /** Without the need's name, which is the title of the page. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>(List.of(
                Chapter.pairs(words.of("partnermap.leaf.what"), what()),
                Chapter.pairs(words.of("partnermap.leaf.own"), own())));
        List<List<String>> partners = partners();
        if (!partners.isEmpty()) {
            chapters.add(Chapter.table(words.of("partnermap.leaf.partners"), head(), partners));
        }
        return chapters;
    }

    private static String outOfThree(OptionalInt said) {
        return said.isPresent() ? said.getAsInt() + " / 3" : "";
    }

    private List<List<String>> what() {
        return new Pairs(words)
                .add("partnermap.need.situation", need.situation())
                .add("partnermap.need.category", need.category())
                .add("partnermap.need.frequency", outOfThree(need.frequency()))
                .add("partnermap.need.urgency", outOfThree(need.urgency()))
                .add("partnermap.need.voice", need.voicedBy())
                .add("partnermap.need.competences", need.competences())
                .add("partnermap.need.assembled", words.of(need.assembled()))
                .addIfSaid("partnermap.need.lacking", need.lacking())
                .all();
    }

    private List<List<String>> own() {
        Need.OwnAnswer own = need.own();
        return new Pairs(words)
                .add("partnermap.own.knowledge", own.knowledge())
                .add("partnermap.own.skills", own.skills())
                .add("partnermap.own.resources", own.resources())
                .add("partnermap.own.level", outOfThree(own.level()))
                .add("partnermap.own.alone", words.of(own.alone()))
                .add("partnermap.own.mandate", words.of(own.mandate()))
                .all();
    }

    private List<String> head() {
        return List.of(
                words.of("partnermap.partner"),
                words.of("partnermap.level"),
                words.of("partnermap.state"),
                words.of("partnermap.they-bring"),
                words.of("partnermap.we-bring"));
    }

    private List<List<String>> partners() {
        return map.linksOf(need).stream()
                .map(link -> List.of(
                        map.partner(link.partnerId()).map(Partner::name).orElse(""),
                        String.valueOf(link.level()),
                        words.of(link.state()),
                        words.text(link.complementarity().theyBring()),
                        words.text(link.complementarity().weBring())))
                .toList();
    }
}
