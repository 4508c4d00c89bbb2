package org.profint.partnermap;

import java.util.List;
import org.profint.worksheet.Filled;

/** As large as a map may become: 20 needs, 50 partners, long names. */
public final class LargeMap {

    private static final List<String> NAMES = List.of(
            "Association de quartier pour l’entraide et la formation n° ",
            "Mission locale ",
            "Entreprise d’insertion Les Ateliers réunis ",
            "Collectif bénévole ",
            "Agence publique départementale de l’emploi et du logement ");

    private LargeMap() {}

    /** @param step every how many pairs are linked, from 1 for all 1000 */
    public static PartnerMap linked(int step) {
        return sheet(step).map();
    }

    /** The same as what stands in the fields of a sheet. */
    public static Filled filled(int step) {
        return sheet(step).filled();
    }

    private static SomeSheet sheet(int step) {
        SomeSheet sheet = SomeSheet.b();
        for (int n = 1; n <= 20; n++) {
            sheet.need("n" + n, (n % 3 == 0 ? "Faire reconnaître ses diplômes et son expérience, n° " : "Besoin ") + n)
                    .say("n" + n, "need.level", String.valueOf(n % 4));
        }
        for (int p = 1; p <= 50; p++) {
            partner(sheet, p);
        }
        for (int pair = 0; pair < 1000; pair += step) {
            int p = pair % 50 + 1;
            sheet.link("n" + ((pair / 50 + p * 7) % 20 + 1), "p" + p, pair / step % 3 + 1);
        }
        return sheet;
    }

    private static void partner(SomeSheet sheet, int p) {
        String row = "p" + p;
        sheet.partner(row, NAMES.get(p % NAMES.size()) + p)
                .say(
                        row,
                        "partner.functions",
                        List.of("sourcing", "peripheral", "social", "work", "work social")
                                .get(p % 5))
                .say(
                        row,
                        "partner.type",
                        List.of("public", "association", "company").get(p % 3))
                .say(row, "partner.status", p % 9 == 0 ? "necessary" : p % 11 == 0 ? "potential" : "existing")
                .say(row, "partner.one-person", p % 6 == 0 ? "yes" : "no");
        if (p % 8 != 0) {
            sheet.say(row, "partner.rung", String.valueOf(p * 5 % 7));
            sheet.say(
                    row, "partner.formalised", List.of("yes", "progress", "no").get(p % 3));
        }
    }
}
