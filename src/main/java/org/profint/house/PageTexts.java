package org.profint.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Gives pages their texts under one letter: {@code #{t['house.skip']}}. */
@RequestScoped
class PageTexts {

    @Inject
    private Visitor visitor;

    @Produces
    @Named("t")
    Map<String, String> texts() {
        return visitor.getTexts();
    }
}
