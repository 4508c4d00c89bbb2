package org.profint.partnermap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.paper.Chapter;

/** The complementarity sheet of a partner: who they are, who brings what to which need, how firm it is, what comes next. */
record PartnerLeaf(PartnerMap map, Partner partner, Wording words) {

    /** Without the partner's name, which is the title of the page, or of the chapter that these are parts of. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>(List.of(Chapter.pairs(words.of("partnermap.leaf.who"), who())));
        map.linksOf(partner).forEach(link -> chapters.add(Chapter.pairs(heading(link), brings(link))));
        // Said of the partner as a whole, it stands with each need; without one it would stand nowhere.
        if (map.linksOf(partner).isEmpty() && !partner.complementarity().isUnsaid()) {
            Pairs both = brings(new Pairs(words), partner.complementarity());
            chapters.add(Chapter.pairs(words.of("partnermap.leaf.both"), both.all()));
        }
        chapters.add(Chapter.pairs(words.of("partnermap.leaf.understanding"), understanding()));
        chapters.add(Chapter.pairs(words.of("partnermap.leaf.relation"), relation()));
        List<List<String>> procedures = procedures();
        if (!procedures.isEmpty()) {
            chapters.add(Chapter.table(words.of("partnermap.leaf.procedures"), procedureHead(), procedures));
        }
        return chapters;
    }

    /** The same on a sheet of its own, headed by the partner's name. */
    Stream<Chapter> onASheet() {
        Chapter title = Chapter.lines(partner.name(), List.of()).onASheet();
        return Stream.concat(Stream.of(title), chapters().stream().map(Chapter::within));
    }

    private List<List<String>> who() {
        return new Pairs(words)
                .add("partnermap.type", partner.type())
                .add("partnermap.function", functions())
                .add("partnermap.status", words.of(partner.status()))
                .add("partnermap.territory", partner.territory())
                .add("partnermap.contact", partner.contact())
                .add("partnermap.since", partner.since())
                .all();
    }

    private String functions() {
        return partner.functions().stream().map(words::of).collect(Collectors.joining(", "));
    }

    private String heading(Link link) {
        return words.of(
                "partnermap.leaf.need", map.need(link.needId()).map(Need::label).orElse(""));
    }

    private List<List<String>> brings(Link link) {
        Pairs pairs = new Pairs(words)
                .add("partnermap.level", words.of(LEVELS.get(link.level())))
                .add("partnermap.state", words.of(link.state()))
                .addIfSaid("partnermap.kinds", String.join(", ", link.kinds()))
                .addIfSaid("partnermap.contribution", link.contribution());
        return brings(pairs, link.complementarity()).all();
    }

    private static Pairs brings(Pairs pairs, Complementarity said) {
        return pairs.add("partnermap.we-bring", said.weBring())
                .add("partnermap.they-bring", said.theyBring())
                .addIfSaid("partnermap.overlap", said.overlap())
                .addIfSaid("partnermap.condition", said.condition())
                .addIfSaid("partnermap.together", said.together())
                .addIfSaid("partnermap.lead", said.lead());
    }

    private static final List<String> LEVELS =
            List.of("partnermap.level.0", "partnermap.level.1", "partnermap.level.2", "partnermap.level.3");

    private List<List<String>> understanding() {
        Partner.Understanding said = partner.understanding();
        return new Pairs(words)
                .add("partnermap.know.us", words.of(said.knowUs()))
                .add("partnermap.know.them", words.of(said.known()))
                .add("partnermap.know.situation", words.of(said.situation()))
                .add("partnermap.know.competences", words.of(said.competences()))
                .add("partnermap.know.roles", words.of(said.roles()))
                .all();
    }

    private List<List<String>> relation() {
        Relation relation = partner.relation();
        String rung = relation.rung().isPresent()
                ? relation.rung().getAsInt() + " – "
                        + words.of(Rung.key(relation.rung().getAsInt()))
                : "";
        Pairs pairs = new Pairs(words).add("partnermap.rung", rung);
        for (LastingTest test : LastingTest.values()) {
            pairs.add(test.key(), words.of(relation.test(test)));
        }
        return pairs.add("partnermap.one-person", words.of(relation.onePerson()))
                .add("partnermap.last", words.day(relation.lastContact()))
                .add("partnermap.review", words.day(relation.review()))
                .all();
    }

    private List<String> procedureHead() {
        return List.of(
                words.of("partnermap.procedure"),
                words.of("partnermap.procedure.rhythm"),
                words.of("partnermap.procedure.us"),
                words.of("partnermap.procedure.them"),
                words.of("partnermap.next.day"));
    }

    private List<List<String>> procedures() {
        return map.procedures().stream()
                .filter(each -> each.partnerId().equals(partner.id()))
                .map(each -> List.of(
                        words.text(each.type()),
                        words.text(each.rhythm()),
                        words.text(each.us()),
                        words.text(each.them()),
                        words.day(each.nextDate())))
                .toList();
    }
}
