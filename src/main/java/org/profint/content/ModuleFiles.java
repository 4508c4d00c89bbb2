package org.profint.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.profint.house.Language;

/**
 * Reads a {@code modules/} folder whole: every thing or every mistake, never a part. The format is in
 * {@code modules/README.md}.
 */
public final class ModuleFiles {

    private static final Set<String> PICTURES = Set.of("png", "jpg", "webp");
    private static final Map<Kind, Shape> SHAPES = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            SHAPES.put(kind, new Shape(kind.word()));
        }
    }

    private final Path root;
    private final UnaryOperator<String> address;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    /** A thing and the files it came from: what the checks of the whole need. */
    record Source(Item<?> item, Yaml yaml, String file, Path folder, Map<Language, WordsFile> languages) {}

    private ModuleFiles(Path root, UnaryOperator<String> address) {
        this.root = root;
        this.address = address;
    }

    /**
     * @param root the {@code modules} folder
     * @param address gives the address of a link's target, as in {@link Markdown#html}
     * @throws BrokenContent with all mistakes of all files
     */
    public static Content read(Path root, UnaryOperator<String> address) {
        return new ModuleFiles(root, address).read();
    }

    private Content read() {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).sorted().toList().forEach(this::file);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BrokenContent(List.of(new Mistake(
                    name(root), 0, "the folder cannot be read (" + unreadable + ")", "Set PROFINT_MODULES_DIR.")));
        }
        Map<String, byte[]> pictures = pictures();
        mistakes.addAll(new Wholeness(sources, this::name).check());
        if (!mistakes.isEmpty()) {
            throw new BrokenContent(mistakes.stream().sorted().distinct().toList());
        }
        return new Content(sources.stream().map(Source::item).toList(), pictures);
    }

    private void file(Path file) {
        String fileName = file.getFileName().toString();
        Optional<Kind> kind = Kind.ofFile(fileName);
        if (kind.isPresent()) {
            thing(file, kind.get());
        } else if (!isExpected(file, fileName)) {
            mistakes.add(
                    new Mistake(name(file), 0, "nothing reads this file", Mistake.nearest(fileName, expectedNames())));
        }
    }

    private boolean isExpected(Path file, String fileName) {
        if (fileName.equals("README.md") || fileName.equals("design.md") || isPicture(fileName)) {
            return true;
        }
        boolean ofLanguage = fileName.endsWith(".md")
                && Language.of(fileName.substring(0, fileName.length() - 3)).isPresent();
        return ofLanguage && thingIn(file.getParent());
    }

    private static boolean isPicture(String fileName) {
        return PICTURES.contains(fileName.substring(fileName.lastIndexOf('.') + 1));
    }

    private static boolean thingIn(Path folder) {
        return Stream.of(Kind.values()).anyMatch(kind -> Files.exists(folder.resolve(kind.word() + ".yaml")));
    }

    private static Set<String> expectedNames() {
        Set<String> names = new TreeSet<>();
        Stream.of(Language.values()).forEach(language -> names.add(language.getTag() + ".md"));
        Stream.of(Kind.values()).forEach(kind -> names.add(kind.word() + ".yaml"));
        return names;
    }

    private void thing(Path file, Kind kind) {
        String name = name(file);
        Yaml yaml = new Yaml(name, text(file), 1);
        List<Mistake> wrong = SHAPES.get(kind).check(yaml, name);
        mistakes.addAll(wrong);
        // Its words are read even so: whoever mends the one file wants to know about the others.
        Map<Language, WordsFile> languages = words(file);
        if (wrong.isEmpty()) {
            Spec spec = Shape.as(kind.spec(), yaml.tree());
            source(new Source(null, yaml, name, file.getParent(), languages), kind, spec);
        }
    }

    private Map<Language, WordsFile> words(Path thing) {
        Map<Language, WordsFile> languages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Path words = thing.resolveSibling(language.getTag() + ".md");
            if (Files.exists(words)) {
                WordsFile read = new WordsFile(language, name(words), text(words));
                mistakes.addAll(read.mistakes());
                languages.put(language, read);
            }
        }
        return languages;
    }

    private void source(Source found, Kind kind, Spec spec) {
        if (found.languages().values().stream().anyMatch(words -> !words.isReadable())) {
            return;
        }
        List<Language> originals = found.languages().values().stream()
                .filter(WordsFile::isSource)
                .map(WordsFile::language)
                .toList();
        if (originals.size() != 1) {
            mistakes.add(new Mistake(
                    found.file(),
                    0,
                    originals.isEmpty() ? "no language is its source" : originals + " all say “state: source”",
                    "Exactly one of fr.md, en.md, it.md, sv.md says “state: source”."));
            return;
        }
        Map<Language, Words> words = new EnumMap<>(Language.class);
        UnaryOperator<String> addressHere = target -> target.startsWith("picture:")
                ? "/pictures/" + spec.id() + "/" + target.substring(8)
                : address.apply(target);
        found.languages().forEach((language, file) -> words.put(language, file.words(addressHere)));
        Item<?> item = new Item<>(kind, spec, originals.get(0), words, name(found.folder()));
        sources.add(new Source(item, found.yaml(), found.file(), found.folder(), found.languages()));
    }

    private Map<String, byte[]> pictures() {
        Map<String, byte[]> pictures = new HashMap<>();
        for (Source source : sources) {
            try (Stream<Path> files = Files.list(source.folder())) {
                for (Path each : files.filter(
                                file -> isPicture(file.getFileName().toString()))
                        .toList()) {
                    pictures.put(source.item().id() + "/" + each.getFileName(), Files.readAllBytes(each));
                }
            } catch (IOException unreadable) {
                mistakes.add(new Mistake(source.file(), 0, "its pictures cannot be read", unreadable.getMessage()));
            }
        }
        return pictures;
    }

    private String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException otherEncoding) {
            mistakes.add(new Mistake(name(file), 0, "this is not UTF-8", "Save it as UTF-8."));
            return "";
        } catch (IOException unreadable) {
            mistakes.add(new Mistake(name(file), 0, "cannot be read (" + unreadable + ")", "See its permissions."));
            return "";
        }
    }

    /** As people see it from the top of the project: {@code modules/networks/module.yaml}. */
    private String name(Path file) {
        return "modules/" + root.relativize(file).toString().replace('\\', '/');
    }
}
