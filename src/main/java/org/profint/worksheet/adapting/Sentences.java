package org.profint.worksheet.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.Visitor;

/** What differs between versions, said in the language of the reader. */
@Named
@RequestScoped
public class Sentences {

    @Inject
    private Visitor visitor;

    /** A change as a sentence. */
    public String of(Difference change) {
        return visitor.text("worksheet.change.".concat(change.what().name()), change.said(this::kind));
    }

    /** How a question is answered, in words; empty for none. */
    public String kind(String kind) {
        return kind.isEmpty() ? "" : visitor.getTexts().get("worksheet.kind.".concat(kind));
    }
}
