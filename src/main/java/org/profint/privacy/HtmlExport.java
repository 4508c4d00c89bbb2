package org.profint.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.profint.house.Holds.What;
import org.profint.house.Language;
import org.profint.house.Place;
import org.profint.house.Texts;
import org.profint.house.Xml;

/** To read, in the person's language, without network: one file that brings its own style and asks for nothing. */
final class HtmlExport implements Export {

    private static final String STYLE =
            "body{font:1rem/1.6 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
                    + "section{border-top:2px solid #777}article{border-top:1px solid #ccc;padding:.6rem 0}"
                    + "dl{margin:0;display:grid;grid-template-columns:12rem 1fr;gap:0 1rem}dt{color:#555}dd{margin:0}"
                    + "blockquote{white-space:pre-wrap;margin:.4rem 0;padding-left:1rem;border-left:4px solid #2b3f9e}"
                    + "@media(max-width:30rem){dl{grid-template-columns:1fr}}"
                    + "@media(prefers-color-scheme:dark){html{background:#16181d;color:#eceae4}dt{color:#b1b6c0}}";

    private final Writer out;
    private final Texts texts;
    private final Language language;
    private final DateTimeFormatter moment;

    HtmlExport(OutputStream out, String name, Texts texts, Language language, Instant now) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.texts = texts;
        this.language = language;
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.getLocale())
                .withZone(Place.ZONE);
        String title = text("privacy.export.title");
        raw("<!DOCTYPE html>\n<html lang=\"" + language.getTag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
        safe(title);
        raw("</title><style>" + STYLE + "</style></head><body><h1>");
        safe(title);
        raw("</h1><p>");
        safe(text("privacy.export.made", name, moment.format(now)));
        raw("</p><p>");
        safe(text("privacy.export.lead"));
        raw("</p>\n");
    }

    private String text(String key, Object... values) {
        return texts.text(language, key, values);
    }

    @Override
    public void beginOwn() {
        heading("privacy.export.about-me");
    }

    @Override
    public void beginDeeds() {
        heading("privacy.export.done-by-me");
    }

    private void heading(String key) {
        raw("<h2>");
        safe(text(key));
        raw("</h2>\n");
    }

    @Override
    public void beginTable(Holding holding) {
        raw("<section><h3>");
        Kind kind = Kind.of(holding.table());
        safe(text("privacy.kind." + kind.name()) + (kind == Kind.OTHER ? " (" + holding.table() + ")" : ""));
        raw("</h3>\n");
    }

    @Override
    public void row(Holding holding, Map<String, Object> row) {
        raw("<article><dl>");
        row.forEach((name, value) -> {
            if (value != null && !value.toString().isEmpty() && !isText(holding, name)) {
                raw("<dt>");
                safe(name.replace('_', ' '));
                raw("</dt><dd>");
                safe(value instanceof Instant time ? moment.format(time) : value.toString());
                raw("</dd>");
            }
        });
        raw("</dl>");
        holding.with(What.TEXT).map(column -> row.get(column.name())).forEach(this::quote);
        raw("</article>\n");
    }

    private static boolean isText(Holding holding, String name) {
        return holding.with(What.TEXT).anyMatch(column -> column.name().equals(name));
    }

    private void quote(Object written) {
        if (written != null) {
            raw("<blockquote>");
            safe(written.toString());
            raw("</blockquote>");
        }
    }

    @Override
    public void endTable() {
        raw("</section>\n");
    }

    @Override
    public void end() {
        raw("</body></html>\n");
        try {
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Whatever somebody wrote stays text: the file is opened on their own machine, with no policy to guard it. */
    private void safe(String text) {
        raw(Xml.quoted(text));
    }

    private void raw(String html) {
        try {
            out.write(html);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
