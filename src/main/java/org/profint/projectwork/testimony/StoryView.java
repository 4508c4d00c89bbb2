package org.profint.projectwork.testimony;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A published testimony, as everybody reads it.
 *
 * @param lang the language that its team wrote it in
 * @param organisations that stand behind it, and have agreed
 * @param named people who wanted to be named, and have agreed
 * @param chapters the paragraphs of each; one that the team has left empty has none
 */
public record StoryView(
        String id,
        String title,
        String lang,
        String moduleId,
        String teamName,
        Instant publishedAt,
        List<String> organisations,
        List<String> named,
        List<String> recommendations,
        List<String> tools,
        Map<Chapter, List<String>> chapters) {

    public List<String> of(Chapter chapter) {
        return chapters.getOrDefault(chapter, List.of());
    }
}
