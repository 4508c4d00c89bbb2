package org.profint.partnermap;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a map of what a worksheet means. */
final class MapReading {

    private record Pair(String need, String partner) {}

    private final Meanings said;

    MapReading(Meanings said) {
        this.said = said;
    }

    PartnerMap map() {
        List<Need> needs = numbered("need").map(this::need).toList();
        List<Partner> partners = numbered("partner").map(this::partner).toList();
        return new PartnerMap(
                said.all(),
                said.text("profile"),
                said.answer("asked"),
                new OwnWords(said.text("missing"), said.text("limits"), said.text("introduce"), said.text("practice")),
                needs,
                partners,
                links(needs, partners),
                said.rows("procedure").stream()
                        .map(this::procedure)
                        .filter(each ->
                                partners.stream().anyMatch(one -> one.id().equals(each.partnerId())))
                        .toList());
    }

    private record Row(String id, int number) {}

    private Stream<Row> numbered(String means) {
        List<String> rows = said.rows(means);
        return IntStream.range(0, rows.size()).mapToObj(at -> new Row(rows.get(at), at + 1));
    }

    private Need need(Row row) {
        String id = row.id();
        return new Need(
                id,
                row.number(),
                said.name("need.label", id, row.number()),
                said.text("need.situation", id),
                said.label("need.category", id),
                said.labels("need.voice", id),
                atMost(3, said.scale("need.frequency", id)),
                atMost(3, said.scale("need.urgency", id)),
                said.text("need.competences", id),
                own(id),
                said.one("need.covered", id, Answer.values()),
                said.text("need.lacking", id));
    }

    private Need.OwnAnswer own(String id) {
        return new Need.OwnAnswer(
                said.text("need.knowledge", id),
                said.text("need.skills", id),
                said.text("need.resources", id),
                atMost(3, said.scale("need.level", id)),
                said.one("need.alone", id, Answer.values()),
                said.one("need.mandate", id, Answer.values()));
    }

    private Partner partner(Row row) {
        String id = row.id();
        return new Partner(
                id,
                row.number(),
                said.name("partner.name", id, row.number()),
                said.label("partner.type", id),
                functions(id),
                said.one("partner.status", id, Status.values()),
                said.text("partner.territory", id),
                said.text("partner.contact", id),
                said.text("partner.since", id),
                relation(id),
                understanding(id),
                complementarity("partner.", id));
    }

    private Set<NetworkFunction> functions(String id) {
        Set<NetworkFunction> functions = EnumSet.noneOf(NetworkFunction.class);
        said.many("partner.functions", id, NetworkFunction.values()).forEach(functions::add);
        return Collections.unmodifiableSet(functions);
    }

    private Relation relation(String id) {
        Map<LastingTest, Progress> tests = new EnumMap<>(LastingTest.class);
        for (LastingTest test : LastingTest.values()) {
            said.one("partner." + test.word(), id, Progress.values()).ifPresent(each -> tests.put(test, each));
        }
        return new Relation(
                atMost(Rung.HIGHEST, said.scale("partner.rung", id)),
                Collections.unmodifiableMap(tests),
                said.one("partner.one-person", id, Answer.values()),
                said.date("partner.last", id),
                said.date("partner.review", id));
    }

    private Partner.Understanding understanding(String id) {
        return new Partner.Understanding(
                said.one("partner.know", id, Answer.values()),
                said.one("partner.known", id, Answer.values()),
                said.one("partner.situation", id, Answer.values()),
                said.one("partner.competences", id, Answer.values()),
                said.one("partner.roles", id, Answer.values()));
    }

    private Procedure procedure(String id) {
        return new Procedure(
                said.text("procedure.partner", id),
                said.label("procedure.type", id),
                said.text("procedure.rhythm", id),
                said.text("procedure.us", id),
                said.text("procedure.them", id),
                said.date("procedure.date", id));
    }

    /** Of the matrix and of the rows about single links, in the order of needs and, within, of partners. */
    private List<Link> links(List<Need> needs, List<Partner> partners) {
        Map<Pair, Link> told = told(partners.stream().collect(Collectors.toMap(Partner::id, each -> each)));
        Map<Pair, Link> links = new LinkedHashMap<>();
        for (Need need : needs) {
            for (Partner partner : partners) {
                Pair pair = new Pair(need.id(), partner.id());
                OptionalInt level = atMost(3, said.scale("link", need.id(), partner.id()));
                Link link = told.get(pair);
                if (link != null) {
                    links.put(pair, leveled(link, level));
                } else if (level.orElse(0) > 0) {
                    links.put(pair, bare(pair, partner, level));
                }
            }
        }
        return List.copyOf(links.values());
    }

    private Map<Pair, Link> told(Map<String, Partner> partners) {
        Map<Pair, Link> told = new HashMap<>();
        for (String row : said.rows("tie")) {
            Pair pair = new Pair(said.text("tie.need", row), said.text("tie.partner", row));
            Partner partner = partners.get(pair.partner());
            if (partner != null) {
                told.merge(pair, tie(row, pair, partner), Link::and);
            }
        }
        return told;
    }

    private Link tie(String row, Pair pair, Partner partner) {
        return new Link(
                pair.need(),
                pair.partner(),
                OptionalInt.empty(),
                said.labels("tie.kinds", row),
                said.text("tie.contribution", row),
                said.one("tie.state", row, LinkState.values()).orElse(unsaidState(partner)),
                complementarity("tie.", row).or(partner.complementarity()));
    }

    private Link bare(Pair pair, Partner partner, OptionalInt level) {
        return new Link(
                pair.need(), pair.partner(), level, List.of(), "", unsaidState(partner), partner.complementarity());
    }

    private static Link leveled(Link link, OptionalInt level) {
        return new Link(
                link.needId(),
                link.partnerId(),
                level,
                link.kinds(),
                link.contribution(),
                link.state(),
                link.complementarity());
    }

    private static LinkState unsaidState(Partner partner) {
        return partner.isToCome() ? LinkState.PLANNED : LinkState.ACTIVE;
    }

    /** Version A asks about it partner by partner, version B link by link. */
    private Complementarity complementarity(String of, String row) {
        return new Complementarity(
                said.text(of + "we", row),
                said.text(of + "they", row),
                said.text(of + "overlap", row),
                said.text(of + "condition", row),
                said.text(of + "together", row),
                said.label(of + "lead", row));
    }

    /** A version of its own may have longer scales: what is above the highest counts as the highest. */
    private static OptionalInt atMost(int highest, OptionalInt place) {
        return place.isPresent() ? OptionalInt.of(Math.min(highest, place.getAsInt())) : place;
    }
}
