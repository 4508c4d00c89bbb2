package org.profint.projectwork.impact;

import java.util.ArrayList;
import java.util.List;

/** The lines of an impact sheet: the one place that says what was observed and what is only planned. */
final class SheetRows {

    private final ImpactSheet sheet;
    private final Words words;

    private SheetRows(ImpactSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    static List<SheetRow> of(ImpactSheet sheet, Words words) {
        SheetRows rows = new SheetRows(sheet, words);
        List<SheetRow> all = new ArrayList<>();
        sheet.indicators().forEach(each -> all.add(rows.indicator(each)));
        sheet.actions().forEach(each -> all.add(rows.action(each)));
        for (Concerns concerns : Concerns.values()) {
            sheet.impactsOn(concerns).forEach(each -> all.add(rows.impact(each)));
        }
        Rung.ladder().forEach(each -> all.add(rows.rung(each)));
        return all;
    }

    static List<String> head(Words words) {
        return List.of(
                words.of("projectwork.impact.sheet.part"),
                words.of("projectwork.impact.sheet.what"),
                words.of("projectwork.impact.planned"),
                words.of("projectwork.impact.observed"),
                words.of("projectwork.impact.sheet.state"));
    }

    private String state(boolean observed) {
        return words.of(observed ? "projectwork.impact.state.observed" : "projectwork.impact.state.planned");
    }

    private SheetRow indicator(Indicator indicator) {
        String kind = indicator.kind().isEmpty() ? "" : words.of("projectwork.impact.kind." + indicator.kind());
        return new SheetRow(
                words.of("projectwork.impact.indicators"),
                Words.joined(indicator.name(), kind),
                Words.orNone(Words.joined(indicator.planned(), indicator.when())),
                Words.orNone(indicator.observed()),
                indicator.unplanned() ? words.of("projectwork.impact.state.unplanned") : state(indicator.isObserved()));
    }

    private SheetRow action(PlannedAction action) {
        ActionWords said = action.words();
        String days = action.isDated() ? words.days(action.startsOn(), action.endsOn()) : said.dates();
        String done = said.status().isEmpty()
                ? said.told() ? words.of("projectwork.impact.status.TOLD") : ""
                : words.of("projectwork.impact.status." + said.status());
        return new SheetRow(
                words.of("projectwork.impact.actions"),
                words.of("projectwork.impact.sheet.action", said.number(), Words.orNone(said.description())),
                Words.orNone(days),
                Words.orNone(done),
                state(said.told()));
    }

    private SheetRow impact(ImpactSheet.Said said) {
        String when = words.of(said.later() ? "projectwork.impact.later" : "projectwork.impact.at-once");
        return new SheetRow(
                words.of("projectwork.impact.sheet.impacts-on", words.of(said.concerns())),
                Words.joined(said.text(), words.domains(said.learning())),
                Words.NONE,
                Words.joined(when, said.seenOn() == null ? "" : words.day(said.seenOn()), said.evidence()),
                state(true));
    }

    private SheetRow rung(Rung rung) {
        boolean reached = rung.ordinal() <= sheet.rung().ordinal();
        boolean here = rung == sheet.rung() && sheet.since() != null;
        return new SheetRow(
                words.of("projectwork.impact.adoption"),
                words.of(rung),
                rung == sheet.proposed() ? words.of("projectwork.impact.adoption.proposed") : Words.NONE,
                here ? words.of("projectwork.impact.adoption.confirmed-on", words.day(sheet.since())) : Words.NONE,
                words.of(reached ? "projectwork.impact.state.confirmed" : "projectwork.impact.state.not-confirmed"));
    }
}
