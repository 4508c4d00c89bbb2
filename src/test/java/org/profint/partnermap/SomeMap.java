package org.profint.partnermap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An invented map: the association La Passerelle in Port-Clair, with the seven needs of the CRESM and nine partners that
 * do not exist. It has at least one example for each of the rules G1 to G11.
 */
public final class SomeMap {

    public static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    /** As the CRESM named them, in its order. */
    public static final List<String> NEEDS = List.of(
            "Apprentissage de l’italien",
            "Démarches administratives",
            "Stage professionnel",
            "Santé",
            "Intégration sociale",
            "Mobilité",
            "Logement");

    private SomeMap() {}

    public static PartnerMap before() {
        return sheet().map();
    }

    /** Half a year on: two partners more, three relations firmer. */
    public static PartnerMap after() {
        SomeSheet sheet = sheet();
        relation(sheet, "p1", "4", "2027-06-10", "yes progress no no");
        relation(sheet, "p6", "3", "2027-05-02", "progress no no no");
        relation(sheet, "p8", "2", "2027-06-20", "");
        partner(sheet, "p8", "Office du logement de Port-Clair", "public", "peripheral", "existing");
        partner(sheet, "p10", "Auto-école solidaire Les Deux Rives", "company", "peripheral", "existing");
        partner(sheet, "p11", "Club de football du Vieux-Port", "volunteers", "social", "existing");
        relation(sheet, "p10", "3", "2027-06-01", "no no no no");
        relation(sheet, "p11", "2", "2027-06-15", "");
        return sheet.link("n6", "p10", 3)
                .link("n5", "p11", 2)
                .link("n7", "p8", 2)
                .say("t6", "tie.state", "active")
                .map();
    }

    static SomeSheet sheet() {
        SomeSheet sheet = SomeSheet.b();
        sheet.say("profile", "Adultes arrivés depuis moins de deux ans, en recherche d’un premier emploi.");
        sheet.say("asked", "partly").say("missing", "Un organisme de logement et un relais vers les clubs de sport.");
        needs(sheet);
        partners(sheet);
        links(sheet);
        return sheet;
    }

    private static void needs(SomeSheet sheet) {
        List<String> categories = List.of("l", "admin", "p", "health", "s", "mobility", "housing");
        List<String> levels = List.of("2", "2", "1", "0", "2", "0", "0");
        List<String> frequencies = List.of("3", "3", "2", "2", "2", "2", "3");
        List<String> urgencies = List.of("2", "3", "2", "3", "1", "1", "3");
        List<String> alone = List.of("partly", "partly", "no", "no", "partly", "no", "no");
        for (int at = 0; at < NEEDS.size(); at++) {
            String row = "n" + (at + 1);
            sheet.need(row, NEEDS.get(at))
                    .say(row, "need.category", categories.get(at))
                    .say(row, "need.frequency", frequencies.get(at))
                    .say(row, "need.urgency", urgencies.get(at))
                    .say(row, "need.level", levels.get(at))
                    .say(row, "need.alone", alone.get(at))
                    .say(row, "need.covered", "yes");
        }
        sheet.say("n4", "need.covered", "no").say("n4", "need.lacking", "interprétariat médical");
        sheet.say("n1", "need.voice", "beneficiaries staff");
    }

    private static void partners(SomeSheet sheet) {
        partner(sheet, "p1", "Centre linguistique municipal", "public", "social", "existing");
        partner(sheet, "p2", "Guichet des droits", "association", "peripheral", "existing");
        partner(sheet, "p3", "Menuiserie Almeida & Filles", "company", "work", "existing");
        partner(sheet, "p4", "Maison de santé du Quai Nord", "public", "peripheral", "existing");
        partner(sheet, "p5", "Jardin partagé des Tilleuls", "volunteers", "social", "existing");
        partner(sheet, "p6", "Chambre des artisans de Port-Clair", "private", "work", "existing");
        partner(sheet, "p7", "Librairie Le Phare", "company", "social", "existing");
        partner(sheet, "p8", "un organisme de logement", "public", "peripheral", "necessary");
        partner(
                sheet,
                "p9",
                "Fédération des transports de l’agglomération de Port-Clair",
                "other",
                "peripheral work",
                "potential");
        relation(sheet, "p1", "3", "2027-02-10", "progress no no no");
        relation(sheet, "p2", "5", "2027-02-20", "yes yes progress no");
        relation(sheet, "p3", "2", "2027-01-15", "no no no no");
        relation(sheet, "p4", "2", "2026-06-30", "no no no no");
        relation(sheet, "p5", "6", "2027-02-01", "yes yes yes yes");
        relation(sheet, "p6", "1", "2027-01-05", "");
        relation(sheet, "p7", "1", "2026-12-12", "");
        relation(sheet, "p8", "0", "", "");
        sheet.say("p3", "partner.one-person", "yes").say("p2", "partner.one-person", "no");
        sheet.row("procedure", "c1").say("c1", "procedure.partner", "p2").say("c1", "procedure.type", "meeting");
        sheet.say("c1", "procedure.rhythm", "tous les deux mois").say("c1", "procedure.date", "2027-04-02");
    }

    private static void partner(
            SomeSheet sheet, String row, String name, String type, String functions, String status) {
        if (!sheet.filled().rows("pb-3-partners").contains(row)) {
            sheet.row("partner", row);
        }
        sheet.say(row, "partner.name", name)
                .say(row, "partner.type", type)
                .say(row, "partner.functions", functions)
                .say(row, "partner.status", status);
    }

    /** @param tests answers to the four, in order */
    private static void relation(SomeSheet sheet, String row, String rung, String last, String tests) {
        sheet.say(row, "partner.rung", rung).say(row, "partner.last", last);
        String[] answers = tests.isEmpty() ? new String[0] : tests.split(" ");
        for (int at = 0; at < answers.length; at++) {
            String test = LastingTest.values()[at].name().toLowerCase(Locale.ROOT);
            sheet.say(row, "partner." + test, answers[at]);
        }
    }

    private static void links(SomeSheet sheet) {
        sheet.link("n1", "p1", 3)
                .link("n1", "p7", 0)
                .link("n2", "p2", 3)
                .link("n3", "p3", 2)
                .link("n3", "p6", 1);
        sheet.link("n4", "p4", 2)
                .link("n5", "p5", 3)
                .link("n5", "p1", 1)
                .link("n7", "p8", 3)
                .link("n6", "p9", 2);
        tie(sheet, "t1", "n1", "p1", "trains", "active", "des groupes de niveau", "des bénévoles de conversation");
        tie(
                sheet,
                "t2",
                "n2",
                "p2",
                "informs orients",
                "active",
                "des permanences juridiques",
                "le lien avec les familles");
        tie(sheet, "t3", "n3", "p3", "hosts", "active", "deux stages par an", "la préparation et le suivi");
        tie(sheet, "t4", "n4", "p4", "orients", "active", "", "");
        tie(sheet, "t5", "n5", "p5", "jointly", "active", "un lieu et des repas", "des participants et une animatrice");
        tie(sheet, "t6", "n7", "p8", "hosts", "planned", "", "");
        tie(sheet, "t7", "n3", "p6", "informs", "dormant", "la liste des entreprises", "des candidats préparés");
    }

    private static void tie(
            SomeSheet sheet,
            String row,
            String need,
            String partner,
            String kinds,
            String state,
            String they,
            String we) {
        sheet.tie(row, need, partner)
                .say(row, "tie.kinds", kinds)
                .say(row, "tie.state", state)
                .say(row, "tie.they", they)
                .say(row, "tie.we", we);
    }
}
