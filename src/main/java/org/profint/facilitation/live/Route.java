package org.profint.facilitation.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * All spots of a session in their order: each line is read once, then each of its questions is thought about, shared,
 * discussed and agreed on.
 */
record Route(List<Spot> spots) {

    /** A line of the running order, with the questions of its step. */
    record Stop(String itemId, List<String> prompts) {}

    static Route of(List<Stop> stops) {
        List<Spot> spots = new ArrayList<>();
        for (Stop stop : stops) {
            List<String> prompts = stop.prompts();
            spots.add(new Spot(stop.itemId(), prompts.isEmpty() ? null : prompts.get(0), Phase.READ));
            if (prompts.isEmpty()) {
                add(spots, stop.itemId(), null);
            }
            prompts.forEach(prompt -> add(spots, stop.itemId(), prompt));
        }
        return new Route(spots);
    }

    private static void add(List<Spot> spots, String item, String prompt) {
        List.of(Phase.THINK, Phase.SHARE, Phase.DISCUSS, Phase.AGREE)
                .forEach(phase -> spots.add(new Spot(item, prompt, phase)));
    }

    Spot first() {
        return spots.isEmpty() ? new Spot(null, null, Phase.READ) : spots.get(0);
    }

    /** At the end, and at the beginning, everybody stays. A line that was taken out of the order leads to the first. */
    Spot from(Spot here, Move move) {
        int at = spots.indexOf(here);
        if (at < 0) {
            return spots.stream()
                    .filter(each -> Objects.equals(each.itemId(), here.itemId()))
                    .findFirst()
                    .orElseGet(this::first);
        }
        return switch (move) {
            case PREVIOUS -> spots.get(Math.max(0, at - 1));
            case NEXT -> spots.get(Math.min(spots.size() - 1, at + 1));
            case NEXT_PROMPT -> behind(at, false);
            case NEXT_ITEM -> behind(at, true);
        };
    }

    private Spot behind(int at, boolean line) {
        Spot here = spots.get(at);
        return IntStream.range(at, spots.size())
                .mapToObj(spots::get)
                .filter(each -> !Objects.equals(each.itemId(), here.itemId())
                        || !line && !Objects.equals(each.promptId(), here.promptId()))
                .findFirst()
                .orElse(here);
    }
}
