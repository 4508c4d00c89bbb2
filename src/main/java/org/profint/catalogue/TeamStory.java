package org.profint.catalogue;

import java.time.Instant;
import java.util.List;
import org.profint.house.Language;

/**
 * A testimony of a team in a list.
 *
 * @param language that its team wrote it in: it has no other
 * @param moduleId of the module that the team followed
 */
public record TeamStory(
        String id,
        String title,
        String teaser,
        Language language,
        String moduleId,
        List<String> recommendations,
        List<String> tools,
        Instant publishedAt) {

    String address() {
        return "/projectwork/testimony?id=" + id;
    }
}
