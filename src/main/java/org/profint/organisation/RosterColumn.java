package org.profint.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.Language;
import org.profint.people.Role;

/** What a column of a list is about, and the words for it that people write above it in four languages. */
enum RosterColumn {
    ADDRESS("email mail emails adresse adressemail adresseemail adressecourriel adresseelectronique courriel courrier"
            + " address emailaddress mailaddress indirizzo indirizzoemail indirizzomail posta postaelettronica"
            + " epost epostadress adress mejl mejladress mailadress"),
    FIRST_NAME("prenom firstname givenname fornamn"),
    NAME("nom name nome namn nomcomplet nometprenom prenometnom fullname displayname nomeecognome cognomeenome"
            + " nominativo participant participante deltagare"),
    LAST_NAME("nomdefamille lastname surname familyname cognome efternamn"),
    TEAM("equipe team groupe group gruppo squadra lag grupp arbetslag"),
    LANGUAGE("langue language lingua sprak lang"),
    ROLE("role ruolo roll");

    private static final Map<String, Language> LANGUAGES = words(Map.of(
            Language.FR, "fr francais french francese franska frfr",
            Language.EN, "en anglais english inglese engelska engb enus",
            Language.IT, "it italien italian italiano italienska itit",
            Language.SV, "sv se suedois swedish svedese svenska svse"));
    private static final Map<String, Role> ROLES = words(Map.of(
            Role.LEARNER,
                    "learner apprenant apprenante apprenante participant participante membre member discente"
                            + " partecipante kursdeltagare deltagare",
            Role.MANAGER,
                    "manager gestionnaire responsable gestore gestrice responsabile referente ansvarig chef"
                            + " handlaggare"));
    private static final Map<String, RosterColumn> COLUMNS =
            words(Stream.of(values()).collect(Collectors.toMap(each -> each, each -> each.words)));

    private final String words;

    RosterColumn(String words) {
        this.words = words;
    }

    private static <T> Map<String, T> words(Map<T, String> of) {
        return of.entrySet().stream()
                .flatMap(each ->
                        Stream.of(each.getValue().split(" ")).distinct().map(word -> Map.entry(word, each.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A word without case, accents and punctuation: “Prénom :” and “prenom” are one. */
    private static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }

    private static <T> Optional<T> find(Map<String, T> in, String word) {
        // No cell that means something here is long.
        return word.length() > 60 ? Optional.empty() : Optional.ofNullable(in.get(bare(word)));
    }

    static Optional<RosterColumn> of(String heading) {
        return find(COLUMNS, heading);
    }

    static Optional<Language> language(String cell) {
        return find(LANGUAGES, cell);
    }

    static Optional<Role> role(String cell) {
        return find(ROLES, cell);
    }
}
