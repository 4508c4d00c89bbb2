package org.profint.facilitation.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.content.Content;
import org.profint.content.DomainSpec;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.Spec;
import org.profint.content.StepSpec;
import org.profint.facilitation.Hours;
import org.profint.facilitation.session.ItemView;
import org.profint.facilitation.session.RunSessionsView;
import org.profint.facilitation.session.SessionView;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.paper.Leaflet;
import org.profint.paper.TranslationLine;

/** A session with all that is needed to write its papers, in its own language. */
record Desk(RunSessionsView run, SessionView session, Language language, Content content, Texts texts, Hours hours) {

    String text(String key, Object... values) {
        return texts.text(language, key, values);
    }

    <S extends Spec> Optional<Shown<S>> shown(Class<S> type, String id) {
        return content.find(type, id == null ? "" : id).map(each -> each.in(language));
    }

    /** Steps that the session has something of, in its order. */
    List<Shown<StepSpec>> steps() {
        return session.items().stream()
                .map(ItemView::stepId)
                .distinct()
                .flatMap(id -> shown(StepSpec.class, id).stream())
                .toList();
    }

    /** All steps of the module. */
    Stream<StepSpec> module() {
        return content.find(ModuleSpec.class, run.moduleId()).stream()
                .flatMap(module -> module.spec().steps().stream())
                .flatMap(id -> content.find(StepSpec.class, id).stream())
                .map(each -> each.spec());
    }

    DomainSpec domain(String id) {
        return content.find(DomainSpec.class, id).orElseThrow().spec();
    }

    String clock(ItemView item) {
        return item.from() == null ? "" : Hours.clock(item.from(), language) + "–" + Hours.clock(item.to(), language);
    }

    String duration(int minutes) {
        return hours.of(minutes, language);
    }

    /** A leaflet of this session, whose words are in its language whatever the module has. */
    Leaflet leaflet(String title, Leaflet.Size size) {
        String foot = title.equals(session.title()) ? "" : session.title() + " · ";
        return new Leaflet(language, texts, title, foot + language.getOwnName(), size);
    }

    /** A leaflet of something of the content: in the language that it has. */
    Leaflet leaflet(Shown<?> shown, String title, Leaflet.Size size) {
        return new Leaflet(shown.words().language(), texts, title, TranslationLine.of(shown, texts), size);
    }

    /** Which edition a reader gets; said when it is not the language that was wanted. */
    String edition(Shown<?> shown) {
        String edition = TranslationLine.of(shown, texts);
        return shown.words().language() == language ? edition : text("facilitation.kit.fallback", edition);
    }
}
