package org.profint.catalogue;

import org.profint.content.DomainSpec;
import org.profint.content.Item;
import org.profint.house.Language;

/** A domain as a page shows it: a word and an icon beside the colour, always. */
public record DomainView(String id, String code, String icon, String title, String brief) {

    static DomainView of(Item<DomainSpec> domain, Language language) {
        var shown = domain.in(language);
        return new DomainView(domain.id(), domain.spec().code(), domain.spec().icon(), shown.title(), shown.brief());
    }
}
