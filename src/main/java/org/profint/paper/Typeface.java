package org.profint.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Source Sans 3 in three cuts, for every sheet: only the letters that it uses go into it. */
enum Typeface {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("It", 400, FontStyle.ITALIC);

    static final String FAMILY = "Source Sans 3";

    private final byte[] file;
    private final int weight;
    private final FontStyle style;

    Typeface(String name, int weight, FontStyle style) {
        this.weight = weight;
        this.style = style;
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/SourceSans3-" + name + ".ttf")) {
            file = in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void into(PDDocument document, PdfRendererBuilder builder) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // A ligature of f and t has no Unicode of its own: a screen reader would not say it.
        font.setEnableGsub(false);
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), FAMILY, weight, style, true);
    }
}
