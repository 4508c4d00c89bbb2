package org.profint.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.profint.house.Problem;

/**
 * Prints XHTML as tagged PDF (PDF/UA-1). It fetches nothing, from no network and no disk, whatever the XHTML asks for; at
 * most two sheets are printed at once, so that a flood of requests cannot take the whole machine.
 */
@ApplicationScoped
public class Press {

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 5;
    /** Stands for what the font has no picture of. */
    private static final String UNKNOWN = "\u25a1";

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    public Press() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @throws Problem.Busy when others are printing all the time */
    byte[] print(String xhtml) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem.Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem.Busy();
        }
        try (PDDocument document = new PDDocument()) {
            return pdf(xhtml, document);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } finally {
            places.release();
        }
    }

    private static byte[] pdf(String xhtml, PDDocument document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = fetchingNothing(new PdfRendererBuilder())
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withProducer("PROFINT Campus")
                .useReplacementText(UNKNOWN)
                .useUnicodeLineBreaker(new LineBreaks());
        for (Typeface face : Typeface.values()) {
            face.into(document, builder);
        }
        builder.withHtmlContent(xhtml, null).toStream(pdf).run();
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder fetchingNothing(PdfRendererBuilder builder) {
        return builder.useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }
}
