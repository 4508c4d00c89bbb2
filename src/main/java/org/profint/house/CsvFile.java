package org.profint.house;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as a file for a spreadsheet, that no spreadsheet takes for a program: a sign that could begin a formula gets
 * an apostrophe before it, also after what another spreadsheet may read as the end of a cell. It is read and written a
 * part at a time, so that 100,000 rows need no more memory than a thousand.
 */
public final class CsvFile {

    private static final int ROWS_AT_ONCE = 2000;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Before a sign that begins a formula, in both widths, or hides one: at the beginning or after what may end a cell. */
    private static final Pattern FORMULA =
            Pattern.compile("(?<=(?:^|[,;|\"'\t\r\n])[ \u00a0]{0,9})(?=[=+\\-@\uff1d\uff0b\uff0d\uff20\t\r])");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Place.ZONE);

    private CsvFile() {}

    /** Answers with all rows that fit the slice; its place and size are not asked. */
    public static <T> void answer(HttpServletResponse response, Visitor visitor, Table<T> table, Slice wanted)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + table.name() + ".csv\"");
        List<String> headings = table.columns().stream()
                .map(column -> visitor.text(column.textKey()))
                .toList();
        write(response.getWriter(), visitor.getLanguage(), headings, table, wanted);
    }

    static <T> void write(Writer out, Language language, List<String> headings, Table<T> table, Slice wanted)
            throws IOException {
        // Read before the first byte is written: whoever may not see the table gets a problem, and no half file.
        Slice slice = wanted.whole(ROWS_AT_ONCE);
        List<T> rows = table.after().apply(slice);
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = writer(out, language);
        csv.writeRecord(headings);
        while (!rows.isEmpty()) {
            for (T row : rows) {
                csv.writeRecord(table.columns().stream()
                        .map(column -> cell(column.value().apply(row)))
                        .toList());
            }
            slice = slice.next(rows.size(), table.key().apply(rows.get(rows.size() - 1)));
            // A table may give fewer than it was asked for: only none is the end.
            rows = table.after().apply(slice);
        }
        csv.flush();
    }

    /** A small table, whole. */
    public static String text(Language language, List<String> headings, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = writer(out, language)) {
            csv.writeRecord(headings.stream().map(CsvFile::cell).toList());
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static CsvWriter writer(Writer out, Language language) {
        return CsvWriter.builder()
                .fieldSeparator(language == Language.EN ? ',' : ';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    static String cell(Object value) {
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        return value == null ? "" : value instanceof Number number ? number.toString() : harmless(value.toString());
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text.replace("\0", "")).replaceAll("'");
    }
}
