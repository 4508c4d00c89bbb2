package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.Language;
import org.profint.house.Texts;

/** Says in the words of a language what there is to say about a post. */
@ApplicationScoped
public class Wording {

    private Texts texts;
    private Browsing browsing;

    protected Wording() {}

    @Inject
    Wording(Texts texts, Browsing browsing) {
        this.texts = texts;
        this.browsing = browsing;
    }

    PostLine line(PostView post, Language language) {
        boolean readable = post.isReadable();
        return new PostLine(
                post.id(),
                post.promptId(),
                post.parentId(),
                readable ? name(post, language) : "",
                readable ? meta(post, language) : "",
                note(post, language),
                post.language(),
                post.text(),
                post.quoted(),
                post.tags().stream()
                        .map(each -> browsing.title(Kind.RECOMMENDATION, each, language))
                        .toList(),
                post.state().name(),
                readable,
                post.mine(),
                readable && !post.mine() && post.state() == PostView.State.SHOWN,
                post.support(),
                post.supported(),
                post.pinned(),
                post.editable(),
                post.version(),
                post.change());
    }

    /** What was written down for others says so first. */
    private String name(PostView post, Language language) {
        if (post.spoken() == null) {
            return author(post, language);
        }
        return post.spoken().whom() == Spoken.Whom.GROUP
                ? text("discussion.spoken.group", language, author(post, language))
                : text("discussion.spoken.present", language, post.spoken().present(), author(post, language));
    }

    private String author(PostView post, Language language) {
        return switch (post.who()) {
            case ME -> text("discussion.me", language);
            case FORMER -> text("learning.team.former", language);
            case FACILITATOR -> text("discussion.facilitator", language, post.author());
            case MEMBER -> post.author() == null ? text("discussion.somebody", language) : post.author();
        };
    }

    private String meta(PostView post, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(moment(post.writtenAt(), language));
        if (post.spoken() != null && post.spoken().saidOn() != null) {
            // Both dates: that of the meeting, and that of the typing.
            parts.set(0, text("discussion.spoken.typed-in", language, parts.get(0)));
            parts.add(
                    0,
                    text(
                            "discussion.spoken.said-on",
                            language,
                            language.day(post.spoken().saidOn())));
        }
        if (post.editedAt() != null) {
            parts.add(text("discussion.edited", language, moment(post.editedAt(), language)));
        }
        if (post.pinned()) {
            parts.add(text("discussion.pinned", language));
        }
        if (post.picked()) {
            parts.add(text("discussion.picked", language));
        }
        if (post.asks()) {
            parts.add(text("discussion.asks", language));
        }
        return String.join(" · ", parts);
    }

    private String note(PostView post, Language language) {
        return switch (post.state()) {
            case SHOWN -> "";
            case HELD -> text("discussion.held", language);
            case HIDDEN ->
                post.why().isEmpty()
                        ? text("discussion.reported", language)
                        : text("discussion.hidden", language, post.why());
            case WITHDRAWN -> text("discussion.withdrawn", language);
            case GONE -> text("discussion.gone", language);
        };
    }

    private String text(String key, Language language, Object... values) {
        return texts.text(language, key, values);
    }

    static String moment(Instant at, Language language) {
        return language.moment(at);
    }
}
