package org.profint.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;

/** How many teams get on how, as one bar for each: what Chart.js is told. Colours that hold on light and on dark. */
@ApplicationScoped
class StateChart {

    private static final List<String> COLOURS = List.of("#8a93a5", "#5b74d6", "#c9822b", "#3f9d6d");

    private final Jsonb json = JsonbBuilder.create();

    String of(List<OverviewPage.Figure> figures) {
        Map<String, Object> axis = Map.of(
                "beginAtZero",
                true,
                "ticks",
                Map.of("precision", 0, "color", "#7b8291"),
                "grid",
                Map.of("color", "#7b829144"));
        return json.toJson(Map.of(
                "type",
                "bar",
                "data",
                Map.of(
                        "labels",
                        figures.stream().map(OverviewPage.Figure::label).toList(),
                        "datasets",
                        List.of(Map.of(
                                "data",
                                figures.stream().map(OverviewPage.Figure::count).toList(),
                                "backgroundColor",
                                COLOURS,
                                "barThickness",
                                22))),
                "options",
                Map.of(
                        "indexAxis",
                        "y",
                        "responsive",
                        true,
                        "maintainAspectRatio",
                        false,
                        "animation",
                        false,
                        "plugins",
                        Map.of("legend", Map.of("display", false)),
                        "scales",
                        Map.of(
                                "x",
                                axis,
                                "y",
                                Map.of("ticks", Map.of("color", "#7b8291"), "grid", Map.of("display", false))))));
    }
}
