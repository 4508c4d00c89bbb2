package org.profint.recognition.badge;

import java.util.List;
import org.profint.house.Language;
import org.profint.recognition.Way;

/**
 * What a badge is given for.
 *
 * @param language of its words
 * @param criteria what was asked, sentence by sentence
 */
public record Course(
        String moduleId,
        Way way,
        Language language,
        String title,
        String objective,
        List<String> competences,
        List<String> criteria) {}
