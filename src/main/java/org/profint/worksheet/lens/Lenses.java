package org.profint.worksheet.lens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.catalogue.Catalogue;
import org.profint.content.Kind;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Visitor;
import org.profint.worksheet.Filled;

/** Draws lenses for a reader: the words, and the places in the picture. */
@Named
@RequestScoped
public class Lenses {

    /** As wide as a small telephone shows. */
    private static final int WIDTH = 328;

    private static final int GAP = 6;
    private static final int TILE = 60;
    private static final int ROW = 36;
    private static final int BAR = 250;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Browsing browsing;

    @Inject
    private Visitor visitor;

    /** A page asks again for each part of it that it writes. */
    private final Map<ToolSpec, LensView> drawn = new IdentityHashMap<>();

    /** What the questions of a tool serve. */
    public LensView of(ToolSpec tool) {
        return drawn.computeIfAbsent(tool, each -> view(Lens.of(each, Filled.NOTHING), false));
    }

    /** What the answers of a worksheet serve. */
    LensView of(Lens lens) {
        return view(lens, true);
    }

    private LensView view(Lens lens, boolean filled) {
        List<LensView.Line> recommendations = new ArrayList<>();
        int y = 0;
        for (var domain : catalogue.domains()) {
            List<Card> cards =
                    browsing.cards(Kind.RECOMMENDATION, domain.spec().recommendations(), visitor.getContentLanguage());
            for (int at = 0; at < cards.size(); at++) {
                Card card = cards.get(at);
                recommendations.add(line(card, domain.id(), lens.recommendation(card.id()), filled, at, y));
            }
            y += ROW;
        }
        List<LensView.Line> learning = new ArrayList<>();
        for (Learning each : Learning.values()) {
            learning.add(line(each, lens.learning(each), filled, y));
        }
        return new LensView(filled, learning, recommendations, y + ROW);
    }

    private static LensView.Line line(Card card, String domain, Tally tally, boolean filled, int at, int y) {
        return new LensView.Line(
                card.code(),
                card.title(),
                card.lang(),
                card.address(),
                domain,
                tally,
                tally.standing(filled),
                2 + at * (TILE + GAP),
                y + 2,
                TILE);
    }

    private LensView.Line line(Learning each, Tally tally, boolean filled, int y) {
        int width = (WIDTH - 2 * GAP - 4) / Learning.values().length;
        return new LensView.Line(
                each.name(),
                name(each),
                visitor.getLanguage().getTag(),
                "",
                "",
                tally,
                tally.standing(filled),
                2 + each.ordinal() * (width + GAP),
                y + 2,
                width);
    }

    private String name(Learning each) {
        return visitor.text("worksheet.learning.".concat(each.name()));
    }

    /** The tables whose rows say a learning domain, with their rows counted. */
    List<BalanceView> balances(Shown<ToolSpec> tool, Lens lens) {
        return lens.balances().stream()
                .map(each -> new BalanceView(
                        each.question(), tool.text(each.question()), tool.lang(), sentence(each), bars(each)))
                .toList();
    }

    private String sentence(Balance balance) {
        if (balance.isEmpty()) {
            return visitor.text("worksheet.balance.empty");
        }
        String missing = balance.missing().stream().map(this::name).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? visitor.text("worksheet.balance.all")
                : visitor.text("worksheet.balance.missing", missing);
    }

    private List<BalanceView.Bar> bars(Balance balance) {
        int longest = Stream.concat(balance.rows().values().stream(), Stream.of(balance.others(), 1))
                .max(Integer::compare)
                .orElseThrow();
        List<BalanceView.Bar> bars = new ArrayList<>();
        balance.rows().forEach((each, rows) -> bars.add(bar(name(each), rows, bars.size(), longest)));
        bars.add(bar(visitor.text("worksheet.balance.others"), balance.others(), bars.size(), longest));
        return bars;
    }

    private static BalanceView.Bar bar(String name, int rows, int at, int longest) {
        return new BalanceView.Bar(name, rows, at * (ROW + GAP), BAR * rows / longest);
    }
}
