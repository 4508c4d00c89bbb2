package org.profint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a PDF is worth: whether a screen reader can read it, and what can be read in it. */
public final class Verified {

    private static final PDFAValidator VALIDATOR = validator();

    private Verified() {}

    private static PDFAValidator validator() {
        VeraGreenfieldFoundryProvider.initialise();
        return Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
    }

    public static void isAccessible(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = VALIDATOR.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    /** What can be read on all pages, without the blanks that lines and columns put in. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "").toLowerCase(Locale.ROOT);
    }
}
