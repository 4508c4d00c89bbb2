package org.profint.worksheet.sharing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words that should say a function name somebody: a title before a name, two capitalised words of which none is a
 * function or an institution, an initial and a name, an address, a telephone number. A rule, and not a list of names: it
 * sees no first name that stands alone, and it may take an institution for a person.
 */
public final class PersonNames {

    private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS;

    private static final String WORD = "\\p{Lu}[\\p{L}'’]+(?:-\\p{L}[\\p{L}'’]+)*";

    private static final List<Pattern> SURE = List.of(
            Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+", UNICODE),
            Pattern.compile("(?<![\\p{L}\\d])(?:\\+|00)?\\d(?:[ \u00a0\u202f./()-]{0,2}\\d){7,14}(?!\\d)", UNICODE),
            Pattern.compile(
                    "(?<![\\p{L}.])(?:M\\.|MM\\.|M(?= \\p{Lu}\\.)|(?i:mmes?|mlles?|madame|mademoiselle|monsieur|mrs?|ms|miss|mx"
                            + "|dr|docteur|doctor|sig|sig\\.ra|sig\\.na|signora?|signore|signorina|dott|dott\\.ssa|dottore?"
                            + "|dottoressa|prof|prof\\.ssa|fru|herr|fröken|frau))\\.?[\\s\u00a0]+(?:(?:de|di|von|van|af)\\s+)?"
                            + "\\p{Lu}",
                    UNICODE),
            Pattern.compile("(?<![\\p{L}.])\\p{Lu}\\.[\\s\u00a0-]*(?:\\p{Lu}\\.\\s*)?\\p{Lu}\\p{L}+", UNICODE));

    private static final Pattern TWO = Pattern.compile(
            "(?<![\\p{L}'’-])(?=(" + WORD + ")[\\s\u00a0]+(?:(?:de|da|di|du|del|della|von|van|af|el|al|ben|bin)\\s+)?("
                    + WORD + "))",
            UNICODE);

    /** Beginnings of words for functions and institutions in the four languages: no part of a name. */
    private static final List<String> FUNCTIONS = List.of(
            ("accompagn accueil action administ advis afdeling agence agency agent ambassad animat antenne arbets"
                            + " assist associ atelier bureau caisse caritas centr chargé chef- cheffe citoyen colleg collèg"
                            + " commun comune conseil consig consul contact coordin coopér cooper counsel croce croix"
                            + " cultur délégu délég départ depart develop direct dirett adjoint direktö district divis économ"
                            + " éducat educat emploi employ enseign entrepr équipe erasmus europ expert facilit fondation"
                            + " fondazione formatr format förening förvalt foundation funzion garantie gestion gruppo"
                            + " handläg handled health héberg hopital hôpital human impiego infirm inform ingéni insert"
                            + " integr intégr interpr interpre intern kommun kontor kultur leader learning lokal local"
                            + " logement lycée mairie maison manager mediat médiat mentor minist mission municip national"
                            + " nazional network officer official operat opérat orient ospedal outreach parrain pédagog"
                            + " person- pôle praktik préfect prefett president président processl program progett projec"
                            + " projek projet protect public recruit référ refer region région relation respons restaur"
                            + " röda rädda samordn school scuola secours secrét segret senior service servizi skol social"
                            + " sociale sociál società société specialist spécialist sport staff stagiair stift stock"
                            + " support svensk syndic teacher team- techni territor träning trainer training travail"
                            + " travaill tutor tuteur tutric union univers utbildn väglednin vägled volont volunteer worker"
                            + " workplace work-")
                    .split("\\s+"));

    /** Short ones, that would begin many names. */
    private static final Set<String> SHORT = Set.of(
            "and",
            "cfa",
            "caf",
            "chef",
            "child",
            "city",
            "clinic",
            "coach",
            "cap",
            "den",
            "det",
            "das",
            "die",
            "dell",
            "france",
            "foyer",
            "head",
            "hr",
            "il",
            "job",
            "la",
            "lab",
            "le",
            "les",
            "ligue",
            "milieu",
            "of",
            "pays",
            "ponte",
            "rekto",
            "red",
            "rh",
            "save",
            "sfi",
            "stad",
            "team",
            "the",
            "ungdom",
            "vård",
            "ville",
            "work",
            "youth",
            "adult",
            "young",
            "vice",
            "lead",
            "care",
            "case",
            "life",
            "key",
            "host",
            "street",
            "road",
            "bank",
            "group",
            "una",
            "uno",
            "un",
            "une",
            "comité",
            "comitato",
            "ufficio",
            "sportello",
            "banque",
            "parc",
            "port",
            "jeunes",
            "giovani",
            "unga",
            "mentoring",
            "unit",
            "enhet",
            "cross",
            "area",
            "settore",
            "pôle",
            "pole",
            "crédit");

    private PersonNames() {}

    public static boolean in(String text) {
        return SURE.stream().anyMatch(each -> each.matcher(text).find()) || hasTwo(text);
    }

    private static boolean hasTwo(String text) {
        Matcher two = TWO.matcher(text);
        while (two.find()) {
            if (isFree(two.group(1)) && isFree(two.group(2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says nothing of what people do or where. */
    private static boolean isFree(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return !SHORT.contains(small) && FUNCTIONS.stream().noneMatch(small::startsWith);
    }
}
