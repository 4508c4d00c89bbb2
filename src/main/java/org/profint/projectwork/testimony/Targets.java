package org.profint.projectwork.testimony;

import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.content.Reference;
import org.profint.house.Visitor;

/** What a proposal is about, in words. */
final class Targets {

    private Targets() {}

    static String title(Browsing browsing, Visitor visitor, String target) {
        return Reference.read(target)
                .flatMap(each -> browsing.card(each, visitor.getContentLanguage()))
                .map(Targets::title)
                .orElseGet(() -> visitor.text("projectwork.testimony.proposal.model"));
    }

    private static String title(Card card) {
        return card.code().isEmpty() ? card.title() : card.code() + " " + card.title();
    }
}
