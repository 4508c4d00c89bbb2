package org.profint.privacy;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * For programs. The names in it are those of tables and columns, which migrations keep: another version of the campus
 * can read what this one wrote.
 */
final class JsonExport implements Export {

    private final JsonGenerator json;

    JsonExport(OutputStream out, String accountId, Instant now) {
        json = Json.createGenerator(new StaysOpen(out));
        json.writeStartObject()
                .write("format", "profint-personal-data")
                .write("version", 1)
                .write("made_at", now.toString())
                .write("account_id", accountId);
    }

    /** The generator closes what it wrote to, and the archive goes on. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws java.io.IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws java.io.IOException {
            flush();
        }
    }

    @Override
    public void beginOwn() {
        json.writeStartObject("about_me");
    }

    @Override
    public void beginDeeds() {
        json.writeEnd();
        json.writeStartObject("done_by_me");
    }

    @Override
    public void beginTable(Holding holding) {
        json.writeStartArray(holding.table());
    }

    @Override
    public void row(Holding holding, Map<String, Object> row) {
        json.writeStartObject();
        row.forEach(this::write);
        json.writeEnd();
    }

    private void write(String name, Object value) {
        if (value == null) {
            json.writeNull(name);
        } else if (value instanceof Boolean yes) {
            json.write(name, yes);
        } else if (value instanceof Number number) {
            json.write(name, new BigDecimal(number.toString()));
        } else {
            json.write(name, value.toString());
        }
    }

    @Override
    public void endTable() {
        json.writeEnd();
    }

    @Override
    public void end() {
        json.writeEnd();
        json.writeEnd();
        json.close();
    }
}
