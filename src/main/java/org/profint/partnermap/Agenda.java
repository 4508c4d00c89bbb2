package org.profint.partnermap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.profint.paper.Chapter;

/** What comes next with which partner: days of procedures, and days on which to look at a relation again. */
final class Agenda {

    /** @param what in the words of the tool, or that a relation is to be looked at */
    private record Appointment(LocalDate day, String partner, String what, String us, String them) {}

    private final Wording words;
    private final List<Appointment> appointments;

    Agenda(PartnerMap map, Wording words) {
        this.words = words;
        this.appointments = Stream.concat(
                        map.procedures().stream().flatMap(each -> appointment(map, each)),
                        map.partners().stream().flatMap(this::review))
                .sorted(Comparator.comparing(Appointment::day))
                .toList();
    }

    private Stream<Appointment> appointment(PartnerMap map, Procedure procedure) {
        String partner = map.partner(procedure.partnerId()).map(Partner::name).orElse("");
        return procedure.nextDate().stream()
                .map(day ->
                        new Appointment(day, partner, words.text(procedure.type()), procedure.us(), procedure.them()));
    }

    private Stream<Appointment> review(Partner partner) {
        return partner.relation().review().stream()
                .map(day -> new Appointment(day, partner.name(), words.of("partnermap.next.review"), "", ""));
    }

    /** The earliest first; what is over says so. */
    Chapter chapter(LocalDate today) {
        List<String> head = List.of(
                words.of("partnermap.next.day"),
                words.of("partnermap.partner"),
                words.of("partnermap.next.what"),
                words.of("partnermap.procedure.us"),
                words.of("partnermap.procedure.them"));
        return Chapter.table(
                words.of("partnermap.next"),
                head,
                appointments.stream().map(each -> row(each, today)).toList());
    }

    private List<String> row(Appointment each, LocalDate today) {
        String day = words.date(each.day());
        List<String> row = new ArrayList<>();
        row.add(each.day().isBefore(today) ? words.of("partnermap.next.over", day) : day);
        row.add(each.partner());
        row.add(each.what());
        row.add(words.text(each.us()));
        row.add(words.text(each.them()));
        return row;
    }
}
