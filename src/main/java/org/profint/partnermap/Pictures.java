package org.profint.partnermap;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.profint.partnermap.picture.BoardPicture;
import org.profint.partnermap.picture.CirclesPicture;
import org.profint.partnermap.picture.CoveragePicture;
import org.profint.partnermap.picture.GraphPicture;
import org.profint.partnermap.picture.Picture;
import org.profint.partnermap.picture.SizePicture;

/** The pictures of a map, by the name that their files have, in the order in which people look. */
final class Pictures {

    /** A picture that can be drawn; some show nothing but partners and wait for the first one. */
    private record Kind(String name, boolean ofPartners, BiFunction<PartnerMap, Wording, Picture> drawing) {}

    private static final List<Kind> ALL = List.of(
            new Kind("network", false, GraphPicture::of),
            new Kind("coverage", false, CoveragePicture::of),
            new Kind("board", true, BoardPicture::of),
            new Kind("circles", true, CirclesPicture::of),
            new Kind("size", true, SizePicture::of));

    /** A picture under its name. */
    public record Drawn(String name, Picture picture) {}

    private Pictures() {}

    static List<Drawn> of(PartnerMap map, Wording wording) {
        return ALL.stream()
                .filter(each -> isReady(each, map))
                .map(each -> new Drawn(each.name(), each.drawing().apply(map, wording)))
                .toList();
    }

    /** Only the one that is asked for is drawn. */
    static Optional<Picture> one(String name, PartnerMap map, Wording wording) {
        return ALL.stream()
                .filter(each -> each.name().equals(name) && isReady(each, map))
                .findFirst()
                .map(each -> each.drawing().apply(map, wording));
    }

    private static boolean isReady(Kind kind, PartnerMap map) {
        return !kind.ofPartners() || !map.partners().isEmpty();
    }
}
