package org.profint.facilitation.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.profint.catalogue.Catalogue;
import org.profint.facilitation.Hours;
import org.profint.facilitation.attendance.AttendanceView;
import org.profint.facilitation.attendance.Attending;
import org.profint.facilitation.session.Reading;
import org.profint.facilitation.session.RunSessionsView;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.paper.Printing;
import org.profint.paper.ToolForm;
import org.profint.people.Person;

/** Packs the kit of a session, for whoever leads it. */
@ApplicationScoped
public class Packing {

    private Reading reading;
    private Attending attending;
    private Catalogue catalogue;
    private Texts texts;
    private Hours hours;
    private ToolForm forms;
    private Printing printing;
    private Clock clock;

    protected Packing() {}

    @Inject
    Packing(
            Reading reading,
            Attending attending,
            Catalogue catalogue,
            Texts texts,
            Hours hours,
            ToolForm forms,
            Printing printing,
            Clock clock) {
        this.reading = reading;
        this.attending = attending;
        this.catalogue = catalogue;
        this.texts = texts;
        this.hours = hours;
        this.forms = forms;
        this.printing = printing;
        this.clock = clock;
    }

    /**
     * What is in the kit, in the language of the session; nothing is printed yet.
     *
     * @throws Problem.NotFound for everybody who does not lead the session
     */
    public Kit of(Person person, String sessionId) {
        RunSessionsView first = reading.around(person, sessionId, Language.FR);
        Language language = Language.of(first.session(sessionId).language()).orElse(Language.FR);
        RunSessionsView run = language == Language.FR ? first : reading.around(person, sessionId, language);
        if (!run.session(sessionId).arranged()) {
            throw new Problem.NotFound("session", sessionId);
        }
        Collator order = Collator.getInstance(Locale.forLanguageTag(language.getTag()));
        List<AttendanceView.Line> people = attending.of(person, sessionId, language).people().stream()
                .sorted(Comparator.comparing(AttendanceView.Line::name, order))
                .toList();
        Desk desk = new Desk(run, run.session(sessionId), language, catalogue.content(), texts, hours);
        return new Kit(desk.session(), language, new Packer(desk, forms, printing).files(people));
    }

    /** The whole kit, with a word about what is in it. */
    public byte[] zip(Kit kit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(
                    zip,
                    texts.text(kit.language(), "facilitation.kit.file.readme") + ".txt",
                    readme(kit).getBytes(StandardCharsets.UTF_8));
            for (KitFile file : kit.files()) {
                put(zip, file.name(), file.bytes().get());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private String readme(Kit kit) {
        String today = kit.language().day(clock.instant());
        StringBuilder out = new StringBuilder(kit.session().title())
                .append("\r\n\r\n")
                .append(texts.text(
                        kit.language(),
                        "facilitation.kit.readme",
                        kit.language().getOwnName(),
                        today))
                .append("\r\n\r\n");
        kit.files()
                .forEach(file -> out.append(file.name())
                        .append(" – ")
                        .append(file.title())
                        .append(" (")
                        .append(file.edition())
                        .append(")\r\n"));
        return out.append("\r\n")
                .append(texts.text(kit.language(), "facilitation.kit.privacy"))
                .append("\r\n")
                .toString();
    }
}
