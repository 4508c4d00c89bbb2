package org.profint.catalogue;

import org.profint.content.DomainSpec;
import org.profint.content.Item;
import org.profint.house.Language;

/**
 * A domain as a page shows it: a word and an icon beside the colour, always.
 *
 * @param lang the language of its words, which may not be the reader's
 */
public record DomainView(String id, String code, String icon, String title, String brief, String lang) {

    static DomainView of(Item<DomainSpec> domain, Language language) {
        var shown = domain.in(language);
        return new DomainView(
                domain.id(), domain.spec().code(), domain.spec().icon(), shown.title(), shown.brief(), shown.lang());
    }
}
