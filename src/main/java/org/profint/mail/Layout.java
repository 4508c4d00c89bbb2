package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.house.Language;
import org.profint.house.Site;
import org.profint.house.Texts;
import org.profint.mail.Sheet.Block;

/** Lays letters out: what they say, and below it who writes, why, and how to stop it. */
@ApplicationScoped
class Layout {

    /** A daily letter with more is no longer read; the rest is a sentence and a link. */
    static final int MOST_TOLD = 40;

    private Texts texts;
    private Site site;
    private StopTokens tokens;

    protected Layout() {}

    @Inject
    Layout(Texts texts, Site site, StopTokens tokens) {
        this.texts = texts;
        this.site = site;
        this.tokens = tokens;
    }

    /** @param told what a daily letter tells; empty for the others */
    Sheet of(OutboxLetter letter, List<OutboxLetter> told) {
        List<Block> body = new ArrayList<>();
        if (letter.isDigest()) {
            tell(told, letter.language(), body);
        } else {
            say(letter, body);
        }
        Optional<String> stop = tokens.of(letter).map(token -> "/mail/stop?token=" + token);
        return new Sheet(letter.language(), letter.subject(), body, footer(letter, stop), stop.orElse(null));
    }

    private static void say(OutboxLetter letter, List<Block> body) {
        letter.paragraphs().forEach(each -> body.add(Block.paragraph(each)));
        if (letter.link() != null) {
            body.add(Block.link(letter.linkText(), letter.link()));
        }
    }

    private void tell(List<OutboxLetter> told, Language language, List<Block> body) {
        Map<LetterKind, List<OutboxLetter>> byKind = new EnumMap<>(LetterKind.class);
        told.stream()
                .limit(MOST_TOLD)
                .forEach(each -> byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>())
                        .add(each));
        byKind.forEach((kind, letters) -> {
            body.add(Block.heading(texts.text(language, "mail.kind." + kind)));
            letters.forEach(each -> {
                body.add(Block.subheading(each.subject()));
                say(each, body);
            });
        });
        if (told.size() > MOST_TOLD) {
            body.add(Block.paragraph(texts.text(language, "mail.digest.more", told.size() - MOST_TOLD)));
        }
    }

    private List<Block> footer(OutboxLetter letter, Optional<String> stop) {
        Language language = letter.language();
        List<Block> footer = new ArrayList<>();
        String kind = letter.isDigest() ? "DIGEST" : letter.kind().name();
        footer.add(Block.paragraph(texts.text(language, "mail.why." + kind)));
        footer.add(Block.paragraph(texts.text(language, "mail.footer.who", site.address())));
        stop.ifPresent(path -> footer.add(Block.link(texts.text(language, "mail.footer.stop"), path)));
        if (letter.accountId() != null && stop.isPresent()) {
            footer.add(Block.link(texts.text(language, "mail.footer.choices"), "/mail/choices"));
        }
        return footer;
    }
}
