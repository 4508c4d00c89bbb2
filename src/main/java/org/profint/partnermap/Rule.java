package org.profint.partnermap;

/** The rules that find gaps. Their order is that of the specification; {@link #weight} says what comes first. */
public enum Rule {
    /** A need that is answered weakly at best. */
    G1(Weight.NOT_ANSWERED),
    /** A need that we cannot answer alone, and no partner does. */
    G2(Weight.NOT_ANSWERED),
    /** A need that one partner alone answers. */
    G3(Weight.FRAGILE),
    /** A need of high priority whose relations are all informal. */
    G4(Weight.FRAGILE),
    /** A partner without a need. */
    G5(Weight.TO_LOOK_AT),
    /** A function of the network that nobody fills. */
    G6(Weight.TO_LOOK_AT),
    /** A relation that depends on one person. */
    G7(Weight.FRAGILE),
    /** A competence that nobody has, inside or outside. */
    G8(Weight.NOT_ANSWERED),
    /** A link of which nobody has written who brings what. */
    G9(Weight.TO_WRITE),
    /** A partner that nobody has contacted for long. */
    G10(Weight.TO_LOOK_AT),
    /** Needs that were not checked with those who have them. */
    G11(Weight.FRAGILE);

    /** From most to least pressing. */
    public enum Weight {
        NOT_ANSWERED,
        FRAGILE,
        TO_LOOK_AT,
        TO_WRITE
    }

    private final Weight weight;

    Rule(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
