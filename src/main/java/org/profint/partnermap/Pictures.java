package org.profint.partnermap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.profint.partnermap.picture.BoardPicture;
import org.profint.partnermap.picture.CirclesPicture;
import org.profint.partnermap.picture.CoveragePicture;
import org.profint.partnermap.picture.GraphPicture;
import org.profint.partnermap.picture.Picture;
import org.profint.partnermap.picture.SizePicture;

/** All pictures of a map, by the name that their files have, in the order in which people look. */
final class Pictures {

    private Pictures() {}

    static Map<String, Picture> of(PartnerMap map, Wording wording) {
        Map<String, Picture> all = new LinkedHashMap<>();
        all.put("network", GraphPicture.of(map, wording));
        all.put("coverage", CoveragePicture.of(map, wording));
        // What shows nothing but partners waits for the first one.
        if (!map.partners().isEmpty()) {
            all.put("board", BoardPicture.of(map, wording));
            all.put("circles", CirclesPicture.of(map, wording));
            all.put("size", SizePicture.of(map, wording));
        }
        return all;
    }
}
