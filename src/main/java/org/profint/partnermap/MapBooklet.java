package org.profint.partnermap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.profint.paper.Booklet;
import org.profint.paper.Chapter;
import org.profint.partnermap.picture.BoardPicture;
import org.profint.partnermap.picture.CoveragePicture;
import org.profint.partnermap.picture.GraphPicture;
import org.profint.partnermap.picture.Picture;
import org.profint.partnermap.picture.SizePicture;
import org.profint.worksheet.DecisionView;

/** A map on paper: the matrix, what it lacks, and everything else as tables and lists, in black and white. */
final class MapBooklet {

    private final PartnerMap map;
    private final Judging judging;
    private final Lists lists;
    private final Wording words;

    MapBooklet(PartnerMap map, Judging judging, Lists lists, Wording words) {
        this.map = map;
        this.judging = judging;
        this.lists = lists;
        this.words = words;
    }

    /** The figures are those of the pictures' tables, so that paper and screen cannot differ. */
    Booklet map(List<String> about, Booklet.Format format) {
        List<Chapter> chapters = new ArrayList<>(matrix(CoveragePicture.of(map, words), widest(format)));
        chapters.addAll(gaps());
        chapters.addAll(lists.chapters());
        chapters.add(table(GraphPicture.of(map, words)));
        if (!map.partners().isEmpty()) {
            chapters.add(table(BoardPicture.of(map, words)));
            chapters.add(table(SizePicture.of(map, words)));
        }
        return new Booklet(words.language(), words.of("partnermap.title"), about, chapters);
    }

    /** One sheet a partner. */
    Booklet leaves(List<String> about, List<Partner> partners) {
        List<Chapter> chapters = partners.stream()
                .flatMap(each -> new PartnerLeaf(map, each, words).onASheet())
                .toList();
        return new Booklet(words.language(), words.of("partnermap.leaves"), about, chapters);
    }

    private static int widest(Booklet.Format format) {
        return format == Booklet.Format.A3_WIDE ? 13 : 8;
    }

    private static Chapter table(Picture picture) {
        return Chapter.table(picture.caption(), picture.head(), picture.rows());
    }

    /** Needs, then so many columns as a sheet is wide; every band says all the needs again. */
    private static List<Chapter> matrix(Picture coverage, int widest) {
        List<Chapter> bands = new ArrayList<>();
        int columns = coverage.head().size();
        for (int from = 1; from < columns; from += widest) {
            int first = from;
            Chapter band = Chapter.table(
                    coverage.caption(),
                    band(coverage.head(), first, widest),
                    coverage.rows().stream()
                            .map(row -> band(row, first, widest))
                            .toList());
            bands.add(from == 1 ? band : band.within());
        }
        return bands;
    }

    private static List<String> band(List<String> row, int from, int widest) {
        return Stream.concat(Stream.of(row.get(0)), row.subList(from, Math.min(row.size(), from + widest)).stream())
                .toList();
    }

    private List<Chapter> gaps() {
        return Stream.of(
                        gaps(words.of("partnermap.gaps", judging.open().size()), judging.open()),
                        gaps(words.of("partnermap.acted"), judging.acted()),
                        gaps(words.of("partnermap.later"), judging.later()),
                        gaps(words.of("partnermap.accepted"), judging.accepted()))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Chapter gaps(String title, List<Judged> gaps) {
        return Chapter.lines(title, gaps.stream().map(this::line).toList());
    }

    private String line(Judged judged) {
        DecisionView decision = judged.decision();
        String reason = decision == null || judged.isOpen() || decision.reason().isBlank()
                ? ""
                : " " + words.of("partnermap.decide.because", decision.reason());
        return judged.gap().rule() + " – " + judged.gap().sentence(words) + reason;
    }
}
