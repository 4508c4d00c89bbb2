package org.profint.mail;

import java.util.List;
import org.profint.house.Language;

/**
 * A letter in the reader's language.
 *
 * @param accountId null when the reader has no account yet
 * @param address where it goes
 * @param subject one line; what a line cannot hold becomes a space
 * @param paragraphs plain sentences, no markup; together up to 20,000 characters are kept
 * @param link path on this server that begins with "/", or null
 * @param linkText its words, or null
 */
public record Letter(
        LetterKind kind,
        String accountId,
        String address,
        Language language,
        String subject,
        List<String> paragraphs,
        String link,
        String linkText) {}
