package org.profint.catalogue;

import org.profint.content.Kind;
import org.profint.content.Reference;

/** Where each thing is shown. */
public final class Addresses {

    private Addresses() {}

    /** The address of a link's target as texts write it: {@code case:madame-k} or {@code https:…}. */
    public static String of(String target) {
        return Reference.read(target).map(Addresses::of).orElse(target);
    }

    public static String of(Reference reference) {
        return switch (reference.kind()) {
            // Nothing but what reviewers see beside the sheet that they review.
            case MODEL, RUBRIC -> "/catalogue/model";
            case SUCCESS_FACTORS -> "/catalogue/success-factors";
            case STEP -> "/learning/step?id=" + reference.id();
            case DOMAIN, RECOMMENDATION, MODULE, CASE, TOOL, TESTIMONY, PAGE ->
                "/catalogue/" + reference.kind().word() + "?id=" + reference.id();
        };
    }

    static String of(Kind kind, String id) {
        return of(new Reference(kind, id));
    }
}
