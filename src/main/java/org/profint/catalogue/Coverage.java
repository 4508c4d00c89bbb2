package org.profint.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.profint.content.Item;
import org.profint.content.TranslationState;
import org.profint.house.Language;

/** How far every thing is in every language. */
@ApplicationScoped
public class Coverage {

    /** A thing with its own title, whose language is {@code lang}, and its state in each {@link Language}, in order. */
    public record Row(String reference, String kind, String title, String lang, String address, List<String> states)
            implements Serializable {

        /** For EL, which knows no enum arguments. */
        public String state(Language language) {
            return states.get(language.ordinal());
        }
    }

    /** How many things are there, reviewed (or original), outdated. */
    public record Figures(long there, long reviewed, long outdated) implements Serializable {}

    private Catalogue catalogue;

    protected Coverage() {}

    @Inject
    public Coverage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Row> rows() {
        return catalogue.content().all().stream().map(Coverage::row).toList();
    }

    private static Row row(Item<?> item) {
        List<String> states = List.of(Language.values()).stream()
                .map(language -> item.stateIn(language).name())
                .toList();
        return new Row(
                item.kind().word() + ":" + item.id(),
                item.kind().word(),
                item.in(item.source()).title(),
                item.source().getTag(),
                Addresses.of(item.kind(), item.id()),
                states);
    }

    public Figures in(Language language) {
        List<TranslationState> states = catalogue.content().all().stream()
                .map(item -> item.stateIn(language))
                .toList();
        return new Figures(
                states.stream()
                        .filter(state -> state != TranslationState.MISSING)
                        .count(),
                states.stream().filter(TranslationState::isSilent).count(),
                states.stream()
                        .filter(state -> state == TranslationState.OUTDATED)
                        .count());
    }
}
