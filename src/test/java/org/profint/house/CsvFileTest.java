package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file for a spreadsheet: whole, and never a program. */
class CsvFileTest {

    private static Table<String> table(List<String> rows) {
        return new Table<>(
                "words",
                slice -> new Found<>(rows, rows.size()),
                slice -> rows.stream()
                        .filter(each -> each.compareTo(slice.after()) > 0)
                        .limit(slice.size())
                        .toList(),
                each -> each,
                List.of(Table.column("house.menu", each -> each)));
    }

    private static String written(List<String> rows) throws IOException {
        StringWriter out = new StringWriter();
        CsvFile.write(out, Language.FR, List.of("Mot"), table(rows), Slice.first(1));
        return out.toString();
    }

    @Test
    void a_table_that_gives_fewer_than_asked_is_written_to_its_end() throws IOException {
        Table<String> slow = new Table<>(
                "words",
                slice -> new Found<>(List.of("a"), 3),
                slice -> List.of("a", "b", "c").stream()
                        .filter(each -> each.compareTo(slice.after()) > 0)
                        .limit(1)
                        .toList(),
                each -> each,
                List.of(Table.column("house.menu", each -> each)));
        StringWriter out = new StringWriter();
        CsvFile.write(out, Language.FR, List.of("Mot"), slow, Slice.first(1));
        assertThat(out.toString().lines().skip(1)).containsExactly("\"a\"", "\"b\"", "\"c\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33 1 23",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u00a0=1",
                "\uff1d1+1",
                "\uff0b1",
                "\uff0d1",
                "\uff20x",
                "a;=1",
                "a,=1",
                "a;  +1",
                "a\t=1",
                "a\"=1",
                "a\n=cmd|' /C calc'!A0",
                "a|@x",
                "'=1"
            })
    void what_could_begin_a_formula_begins_none(String hostile) {
        for (String cell : CsvFile.cell(hostile).split("[,;|\"\t\r\n]", -1)) {
            assertThat(cell.strip().replace("\u00a0", ""))
                    .as(hostile)
                    .doesNotContainPattern("^[=+\\-@\uff1d\uff0b\uff0d\uff20]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoé", "d’Arc-Senans", "a@b.example", "1 + 1 = 2", "Anne-Marie", "x=y", "", "C'est"})
    void what_is_harmless_stays_as_it_is(String harmless) {
        assertThat(CsvFile.cell(harmless)).isEqualTo(harmless);
    }

    @Test
    void numbers_are_numbers_and_moments_are_of_the_place() {
        assertThat(CsvFile.cell(-3)).isEqualTo("-3");
        assertThat(CsvFile.cell(null)).isEmpty();
        assertThat(CsvFile.cell(Instant.parse("2026-01-31T23:30:00Z"))).isEqualTo("2026-02-01 00:30");
    }

    @Test
    void quotes_separators_and_lines_stay_inside_their_cell_and_a_spreadsheet_knows_the_letters() throws IOException {
        String file = written(List.of("a \"b\"; c\r\nd"));
        assertThat(file).startsWith("\ufeff\"Mot\"\r\n");
        List<CsvRecord> read = new ArrayList<>();
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(file.substring(1)).forEach(read::add);
        assertThat(read).hasSize(2);
        assertThat(read.get(1).getField(0)).isEqualTo("a \"b\"; c\r\nd");
    }

    @Test
    void a_long_list_is_written_part_by_part_and_each_row_once() throws IOException {
        List<String> many = IntStream.range(0, 5001)
                .mapToObj(each -> String.format("row %05d", each))
                .toList();
        assertThat(written(many).lines().skip(1)).hasSize(5001).doesNotHaveDuplicates();
        assertThat(written(List.of()).lines()).hasSize(1);
    }

    @Test
    void a_small_table_is_whole_and_no_program() {
        assertThat(CsvFile.text(Language.FR, List.of("Mot"), List.of(List.of("=1+1"), List.of("deux"))))
                .isEqualTo("\ufeff\"Mot\"\r\n\"'=1+1\"\r\n\"deux\"\r\n");
    }
}
