package org.profint.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.profint.content.BrokenContent;
import org.profint.content.CaseSpec;
import org.profint.content.Content;
import org.profint.content.DomainSpec;
import org.profint.content.Item;
import org.profint.content.Mistake;
import org.profint.content.ModelSpec;
import org.profint.content.ModuleFiles;
import org.profint.content.ModuleSpec;
import org.profint.content.RecommendationSpec;
import org.profint.content.Spec;
import org.profint.content.StepSpec;
import org.profint.house.Ending;
import org.profint.house.Problem;

/**
 * The content that this server shows now. It is read whole at start; broken content ends the start. Files that change
 * while the server runs are read again; when they are broken, the last good content stays and the mistakes are kept for
 * the administrator.
 */
@ApplicationScoped
public class Catalogue {

    private static final Logger LOG = Logger.getLogger(Catalogue.class.getName());
    private static final String SHIPPED = "/WEB-INF/modules/";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    private final ReentrantLock reading = new ReentrantLock();
    private Clock clock;
    private String configured;
    private String home;
    private Path folder;
    private volatile Content content;
    private volatile Search search;
    private volatile List<Mistake> mistakes = List.of();
    private volatile Instant lookedAt = Instant.EPOCH;
    private long stamp;

    protected Catalogue() {}

    @Inject
    public Catalogue(
            Clock clock,
            @ConfigProperty(name = "profint.modules.dir") String configured,
            @ConfigProperty(name = "profint.home") String home) {
        this.clock = clock;
        this.home = home;
        this.configured = configured;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        Path own = Path.of(configured);
        boolean hasOwn = Files.isDirectory(own);
        if (!hasOwn && !own.equals(Path.of(home, "modules"))) {
            Ending.because("PROFINT_MODULES_DIR is " + configured
                    + ", where there is no folder. Correct it, or leave it" + " unset for the content that ships.");
        }
        try {
            open(hasOwn ? own : unpacked(application));
        } catch (BrokenContent broken) {
            Ending.because("The content in " + folder + " has mistakes:\n" + broken.getMessage());
        }
    }

    /** The content inside the archive, as files. */
    private static Path unpacked(ServletContext application) {
        Path temporary = ((File) application.getAttribute(ServletContext.TEMPDIR))
                .toPath()
                .resolve("modules");
        try {
            clear(temporary);
            unpack(application, SHIPPED, temporary);
            return temporary;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What an older version unpacked must not mix with this one's. */
    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void unpack(ServletContext application, String from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : application.getResourcePaths(from)) {
            Path target = to.resolve(name.substring(from.length()));
            if (name.endsWith("/")) {
                unpack(application, name, target);
            } else {
                try (InputStream in = application.getResourceAsStream(name)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** @throws BrokenContent with all mistakes */
    void open(Path modules) {
        folder = modules;
        stamp = stampOf(modules);
        take(ModuleFiles.read(modules, Addresses::of));
    }

    private void take(Content fresh) {
        search = new Search(fresh);
        content = fresh;
        mistakes = List.of();
    }

    public Content content() {
        if (clock.instant().isAfter(lookedAt.plus(LOOK_AGAIN)) && reading.tryLock()) {
            try {
                lookAgain();
            } finally {
                reading.unlock();
            }
        }
        return content;
    }

    private void lookAgain() {
        lookedAt = clock.instant();
        long now = stampOf(folder);
        if (now == stamp) {
            return;
        }
        stamp = now;
        try {
            take(ModuleFiles.read(folder, Addresses::of));
            LOG.log(Level.INFO, "Content read again from {0}", folder);
        } catch (BrokenContent broken) {
            mistakes = broken.mistakes();
            LOG.warning("The changed content has mistakes; the last good content stays.\n" + broken.getMessage());
        } catch (RuntimeException half) {
            // Files that change while they are read: the next look starts afresh.
            stamp = -1;
            LOG.log(Level.WARNING, "The changed content could not be read; the last good content stays.", half);
        }
    }

    /** Changes whenever a file is added, removed or written. */
    private static long stampOf(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> 31L * file.hashCode() + file.toFile().lastModified())
                    .sum();
        } catch (IOException | UncheckedIOException meanwhile) {
            LOG.log(Level.FINE, "The folder changes while we look", meanwhile);
            return -1;
        }
    }

    Search search() {
        content();
        return search;
    }

    /** What is wrong with the files now, while the last good content is shown; empty when nothing is. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** @throws Problem.NotFound when there is no such thing */
    public <S extends Spec> Item<S> get(Class<S> type, String id) {
        return content()
                .find(type, id == null ? "" : id)
                .orElseThrow(() -> new Problem.NotFound(type.getSimpleName(), id));
    }

    public Item<ModelSpec> model() {
        return content().all(ModelSpec.class).findFirst().orElseThrow();
    }

    /** The four domains in the model's order. */
    public List<Item<DomainSpec>> domains() {
        return model().spec().domains().stream()
                .map(id -> get(DomainSpec.class, id))
                .toList();
    }

    public List<Item<RecommendationSpec>> recommendations(DomainSpec domain) {
        return domain.recommendations().stream()
                .map(id -> get(RecommendationSpec.class, id))
                .toList();
    }

    public List<Item<StepSpec>> steps(ModuleSpec module) {
        return module.steps().stream().map(id -> get(StepSpec.class, id)).toList();
    }

    /** @throws Problem.NotFound when no module has this step */
    public Item<ModuleSpec> moduleOf(String stepId) {
        return content()
                .all(ModuleSpec.class)
                .filter(module -> module.spec().steps().contains(stepId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("step", stepId));
    }

    /** @throws Problem.NotFound when no step asks this */
    public Item<StepSpec> stepAsking(String promptId) {
        return content()
                .all(StepSpec.class)
                .filter(step -> step.spec().prompts().stream()
                        .anyMatch(prompt -> prompt.id().equals(promptId)))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("prompt", promptId));
    }

    /** The domain that gives a thing its colour; null for a thing of no single domain. */
    static String domainOf(Content content, Item<?> item) {
        return switch (item.kind()) {
            case DOMAIN -> item.id();
            case RECOMMENDATION -> ((RecommendationSpec) item.spec()).domain();
            case MODULE -> ((ModuleSpec) item.spec()).domain();
            case CASE -> ((CaseSpec) item.spec()).domain();
            case TOOL -> ((org.profint.content.ToolSpec) item.spec()).domain();
            case TESTIMONY -> ((org.profint.content.TestimonySpec) item.spec()).domain();
            case PAGE -> ((org.profint.content.PageSpec) item.spec()).domain();
            case STEP ->
                content.all(ModuleSpec.class)
                        .filter(module -> module.spec().steps().contains(item.id()))
                        .map(module -> module.spec().domain())
                        .findFirst()
                        .orElse(null);
            case MODEL, SUCCESS_FACTORS, RUBRIC -> null;
        };
    }
}
