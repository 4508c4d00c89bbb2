package org.profint.worksheet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the name of somebody where a function is asked for, in four languages. */
class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claire Laborde",
                "Mme Diallo, conseillère",
                "M. Petit",
                "Madame de Ribeira",
                "Jean-Marc Lefèvre",
                "la référente, Amélie DUPONT",
                "A. Martin, coordinatrice",
                "claire@mission.example",
                "06 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "Dr Benali",
                "Anna Berg, housing officer",
                "Coordinator Anna Berg",
                "Mr Smith",
                "Ms O’Neill",
                "Sig.ra Bianchi",
                "Dott. Rossi",
                "Dott.ssa Greco del comune",
                "Giulia Ferrari",
                "Herr Lindqvist",
                "fru Andersson",
                "Åsa Lindqvist på kommunen",
                "08-123 45 67 89"
            })
    void a_person(String text) {
        assertThat(PersonNames.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Conseillère en insertion",
                "Responsable du service logement",
                "Mission Locale de Villeurbanne",
                "Pôle Emploi",
                "Directrice Adjointe",
                "référent unique",
                "Chargée de mission, CAF",
                "Social Worker",
                "Housing Officer at the City Council",
                "Head of the Job Centre",
                "Operatrice sociale",
                "Centro per l’impiego",
                "Assistente Sociale",
                "Croce Rossa",
                "Handledare",
                "Göteborgs Stad",
                "Arbetsförmedlingen, vägledare",
                "Röda Korset",
                "2 conseillers, 3 jours par semaine",
                "depuis 2024"
            })
    void a_function_or_an_institution(String text) {
        assertThat(PersonNames.in(text)).isFalse();
    }
}
