package org.profint.partnermap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.paper.Chapter;

/** What a map says as lists, beside its pictures: what comes next, what hangs on one person, where, in which words. */
record Lists(PartnerMap map, Wording words, LocalDate today) {

    /** Those in which something stands. */
    List<Chapter> chapters() {
        return Stream.of(new Agenda(map, words).chapter(today), dependency(), places(), ownWords())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Chapter dependency() {
        Map<String, String> needs = map.dependency().stream()
                .collect(Collectors.groupingBy(
                        link -> map.partner(link.partnerId()).orElseThrow().name(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                link -> map.need(link.needId()).orElseThrow().label(), Collectors.joining(", "))));
        return Chapter.table(
                words.of("partnermap.dependency", map.dependency().size()),
                List.of(words.of("partnermap.partner"), words.of("partnermap.needs")),
                rows(needs));
    }

    /** A table in place of a territory map: names of places are as free as people write them. */
    private Chapter places() {
        Map<String, String> places = map.partners().stream()
                .filter(each -> !each.territory().isBlank())
                .collect(Collectors.groupingBy(
                        Partner::territory,
                        LinkedHashMap::new,
                        Collectors.mapping(Partner::name, Collectors.joining(", "))));
        return Chapter.table(
                words.of("partnermap.places"),
                List.of(words.of("partnermap.territory"), words.of("partnermap.partners")),
                rows(places));
    }

    private static List<List<String>> rows(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(each -> List.of(each.getKey(), each.getValue()))
                .toList();
    }

    private Chapter ownWords() {
        OwnWords said = map.words();
        return Chapter.pairs(
                words.of("partnermap.words"),
                new Pairs(words)
                        .addIfSaid("partnermap.words.audience", map.audience())
                        .addIfSaid("partnermap.words.missing", said.missing())
                        .addIfSaid("partnermap.words.introduce", said.introduce())
                        .addIfSaid("partnermap.words.limits", said.limits())
                        .addIfSaid("partnermap.words.practice", said.practice())
                        .all());
    }
}
