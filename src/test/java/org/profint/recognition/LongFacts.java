package org.profint.recognition;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.Content;
import org.profint.content.Item;
import org.profint.content.ModuleFiles;
import org.profint.content.ModuleSpec;
import org.profint.facilitation.Hours;
import org.profint.house.Language;
import org.profint.house.Site;
import org.profint.house.Texts;
import org.profint.recognition.badge.Addresses;
import org.profint.recognition.badge.Course;

/**
 * The longest attestation of each module that ships: every step, some sessions, a project. Its name keeps it out of the tests
 * inside the server, where there is a catalogue already.
 */
public final class LongFacts {

    private static final Content CONTENT = ModuleFiles.read(Path.of("modules"), org.profint.catalogue.Addresses::of);
    private static final Texts TEXTS = new Texts();
    private static final int SESSIONS = 6;

    private LongFacts() {}

    /** What ships, without a server. */
    private static final class Shipped extends Catalogue {
        @Override
        public Content content() {
            return CONTENT;
        }
    }

    public static Stream<String> modules() {
        return CONTENT.all(ModuleSpec.class).map(Item::id);
    }

    public static Laying laying() {
        Site site = new Site("https://campus.some-organisation.example", "localhost", 9080, "-1");
        return new Laying(new Addresses(site), TEXTS, new Hours(TEXTS));
    }

    public static AttestationView of(String moduleId, Language language) {
        Catalogue catalogue = new Shipped();
        Describing describing = new Describing(catalogue, TEXTS);
        Course course = describing.course(moduleId, Way.TEAM, language);
        List<Facts.Step> steps = catalogue.get(ModuleSpec.class, moduleId).spec().steps().stream()
                .map(each -> describing.step(each, true, true, language))
                .toList();
        List<Facts.Session> sessions = IntStream.range(1, SESSIONS + 1)
                .mapToObj(each -> new Facts.Session(LocalDate.of(2026, each, 4), "Séance " + each, 180))
                .toList();
        Facts facts = new Facts(
                moduleId,
                course.title(),
                Way.TEAM,
                "Équipe de l’accueil & de la formation <Nord>",
                "Åsa Œuvré-Çelik née perché",
                language.getTag(),
                LocalDate.of(2026, 1, 4),
                LocalDate.of(2026, 6, 4),
                steps.stream().mapToInt(Facts.Step::minutes).sum(),
                steps,
                sessions,
                course.competences(),
                true);
        Instant now = Clock.systemUTC().instant();
        return new AttestationView("ABCDEFGHJKMNPQRSTUVW", facts, now, null, null, null);
    }
}
