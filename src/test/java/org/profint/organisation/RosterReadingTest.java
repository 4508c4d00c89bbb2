package org.profint.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Role;

/** Lists as spreadsheets, mail programs and people write them, and as nobody should. */
class RosterReadingTest {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"),
            StandardCharsets.ISO_8859_1);

    private static final List<String> HEADINGS = List.of(
            "Nom#Adresse e-mail#Équipe#Langue#Rôle",
            "Name#E-mail address#Team#Language#Role",
            "Nome#Indirizzo e-mail#Équipe#Lingua#Ruolo",
            "Namn#E-postadress#Team#Språk#Roll");

    private static List<RosterLine> read(String text) {
        return RosterReading.of(text);
    }

    private static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    @Test
    void every_separator_in_every_encoding_under_every_heading_reads_the_same() {
        for (String separator : List.of(",", ";", "\t", "|")) {
            for (String heading : HEADINGS) {
                String text = (heading + "\r\nZoé Lindström#Zoe@Test.example#Équipe Nord#sv#gestionnaire\r\n"
                                + "\"Noël, Aïcha\"#aicha@test.example##français#\r\n")
                        .replace("#", separator);
                List<byte[]> files = new ArrayList<>();
                ENCODINGS.forEach(encoding -> files.add(text.getBytes(encoding)));
                ENCODINGS.subList(0, 3).forEach(encoding -> files.add(marked(text, encoding)));
                for (byte[] file : files) {
                    assertThat(read(RosterText.of(file)))
                            .as(heading + separator)
                            .containsExactly(
                                    new RosterLine(
                                            2,
                                            "zoe@test.example",
                                            "Zoé Lindström",
                                            "Équipe Nord",
                                            Language.SV,
                                            Role.MANAGER,
                                            "",
                                            false),
                                    new RosterLine(
                                            3,
                                            "aicha@test.example",
                                            "Noël, Aïcha",
                                            "",
                                            Language.FR,
                                            Role.LEARNER,
                                            "",
                                            false));
                }
            }
        }
    }

    @Test
    void columns_come_in_any_order_and_unknown_ones_are_left_alone() {
        List<RosterLine> lines =
                read("Téléphone;Prénom;Nom;Courriel\n06;Amina;Benali;a@test.example\n07;Bo;;b@test.example\n");
        assertThat(lines).extracting(RosterLine::name).containsExactly("Amina Benali", "Bo");
        assertThat(lines).extracting(RosterLine::number).containsExactly(2, 3);
        assertThat(read("Nome,Cognome,Email\nAda,Neri,ada@test.example").get(0).name())
                .isEqualTo("Ada Neri");
    }

    @Test
    void without_a_heading_a_cell_tells_what_it_is() {
        assertThat(read("manager;a@test.example;Amina;Équipe Nord;it"))
                .containsExactly(new RosterLine(
                        1, "a@test.example", "Amina", "Équipe Nord", Language.IT, Role.MANAGER, "", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@test.example\nb@test.example\nc@test.example",
                "a@test.example, b@test.example, c@test.example",
                "a@test.example; b@test.example; c@test.example;",
                "a@test.example,b@test.example\n\n  c@test.example  ",
                "Amina B <a@test.example>, \"Bo, dit B\" <b@test.example>; <c@test.example>",
                "mailto:a@test.example\r\nB <mailto:b@test.example>\r\nE-mail <c@test.example>",
                "email\na@test.example\nb@test.example\nc@test.example",
                "sep=;\na@test.example;\nb@test.example;\nc@test.example;"
            })
    void addresses_are_pasted_in_many_ways(String pasted) {
        assertThat(read(pasted))
                .allMatch(RosterLine::isSound)
                .extracting(RosterLine::address)
                .containsExactly("a@test.example", "b@test.example", "c@test.example");
    }

    @Test
    void names_come_with_pasted_addresses() {
        assertThat(read("Benali, Amina <a@test.example>; \"Bo, dit B\" <b@test.example>"))
                .extracting(RosterLine::name)
                .containsExactly("Benali, Amina", "Bo, dit B");
        assertThat(read("Benali, Amina <a@test.example>").get(0).name()).isEqualTo("Amina Benali");
    }

    @Test
    void the_same_address_in_other_letters_is_the_same_person() {
        List<RosterLine> lines = read("a@test.example\nA@TEST.example\n Amina <a@Test.Example>\nb@test.example");
        assertThat(lines).extracting(RosterLine::twice).containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nom;email#Amina;amina.test.example#organisation.enrol.row-address-wrong",
                "nom;email#Amina;a b@test.example#organisation.enrol.row-address-wrong",
                "nom;email#Amina;#organisation.enrol.row-address-missing",
                "email;langue#a@test.example;klingon#organisation.enrol.row-language",
                "email;role#a@test.example;admin#organisation.enrol.row-role"
            })
    void a_line_that_cannot_be_read_says_why_and_the_others_are_read(String heading, String line, String problem) {
        List<RosterLine> lines = read(heading + "\n" + line + "\n" + line.replaceAll("[^;]+", "b@test.example") + "\n"
                + "c@test.example;c@test.example");
        assertThat(lines.get(0).problem()).isEqualTo(problem);
        assertThat(lines.get(0).number()).isEqualTo(2);
        assertThat(lines).hasSize(3);
    }

    @Test
    void a_formula_is_a_name_like_any_other() {
        String formula = "=HYPERLINK(\"\"http://evil.example\"\";\"\"x\"\")";
        assertThat(read("nom;email\n\"" + formula + "\";a@test.example").get(0).name())
                .isEqualTo("=HYPERLINK(\"http://evil.example\";\"x\")");
    }

    @Test
    void a_quote_that_is_never_closed_spoils_its_own_line_only() {
        List<RosterLine> lines = read("nom;email\nAda;a@test.example\n\"Bo;b@test.example\nCy;c@test.example\n");
        assertThat(lines).extracting(RosterLine::problem).containsExactly("", "organisation.enrol.row-quote", "");
        assertThat(lines).extracting(RosterLine::number).containsExactly(2, 3, 4);
    }

    @Test
    void a_cell_of_a_hundred_thousand_characters_is_one_bad_line() {
        List<RosterLine> lines = read("nom;email\n" + "x".repeat(100_000) + ";a@test.example\nBo;" + "y".repeat(100_000)
                + "@test.example\nCy;c@test.example");
        assertThat(lines)
                .extracting(RosterLine::problem)
                .containsExactly("organisation.enrol.row-name-long", "organisation.enrol.row-address-wrong", "");
        assertThat(lines.get(0).name()).hasSize(100);
        assertThat(lines.get(1).address()).hasSize(254);
    }

    @Test
    void ten_thousand_lines_are_read_and_one_more_is_too_many() {
        String many = IntStream.range(0, 10_000)
                .mapToObj(each -> "Personne " + each + ";p" + each + "@test.example")
                .collect(Collectors.joining("\n", "nom;email\n", "\n"));
        assertThat(read(many)).hasSize(10_000).allMatch(RosterLine::isSound);
        assertThatThrownBy(() -> read(many + "Une de trop;z@test.example"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.fields()).containsEntry("list", "organisation.enrol.list-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", ";;;\n;;;"})
    void an_empty_list_is_told_so(String nothing) {
        assertThatThrownBy(() -> read(nothing)).hasMessageContaining("list-empty");
    }

    @Test
    void a_table_about_something_else_is_told_so() {
        assertThatThrownBy(() -> read("date;montant\n2026-01-01;12,50\n2026-01-02;9,90"))
                .hasMessageContaining("list-shape");
    }

    @Test
    void a_file_that_is_no_text_is_told_what_to_save_instead() {
        byte[] xlsx = {'P', 'K', 3, 4, 20, 0, 6, 0};
        assertThatThrownBy(() -> RosterText.of(xlsx)).hasMessageContaining("file-spreadsheet");
        byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        assertThatThrownBy(() -> RosterText.of(xls)).hasMessageContaining("file-spreadsheet");
        assertThatThrownBy(() -> RosterText.of("a@test.example\0b".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("file-binary");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThatThrownBy(() -> RosterText.of(picture)).hasMessageContaining("file-binary");
    }

    @Test
    void two_encodings_in_one_file_are_told_so() {
        byte[] one = "Zoé;zoe@test.example\n".getBytes(StandardCharsets.UTF_8);
        byte[] other = "Noël;noel@test.example\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        assertThatThrownBy(() -> RosterText.of(both)).hasMessageContaining("file-mixed");
    }
}
