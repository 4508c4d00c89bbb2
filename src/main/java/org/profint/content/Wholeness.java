package org.profint.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ModuleFiles.Source;

/** What only shows when all files are read: names that lead nowhere, words that are missing, the model's numbers. */
final class Wholeness {

    /** One idea a screen: domain notes for authors, modules.md C.5. */
    private static final int LONGEST_STEP = 600;
    /** WCAG 2.2, 1.4.3: a domain's colour is used for text. */
    private static final double CONTRAST = 4.5;

    private final List<Source> sources;
    private final Function<Path, String> name;
    private final Map<Kind, Map<String, Source>> byKind;
    private final List<Mistake> mistakes = new ArrayList<>();

    Wholeness(List<Source> sources, Function<Path, String> name) {
        this.sources = sources;
        this.name = name;
        byKind = sources.stream()
                .collect(Collectors.groupingBy(
                        source -> source.item().kind(),
                        Collectors.toMap(source -> source.item().id(), each -> each, (first, second) -> first)));
    }

    List<Mistake> check() {
        model();
        identifiers();
        for (Source source : sources) {
            references(source);
            source.languages().values().forEach(words -> language(source, words));
        }
        ofKind(Kind.MODULE).forEach(this::module);
        ofKind(Kind.STEP).forEach(this::step);
        ofKind(Kind.CASE).forEach(this::pedagogicalCase);
        ofKind(Kind.DOMAIN).forEach(this::domain);
        ofKind(Kind.TOOL).forEach(this::tool);
        return mistakes;
    }

    private Collection<Source> ofKind(Kind kind) {
        return byKind.getOrDefault(kind, Map.of()).values();
    }

    private void add(Source source, String pointer, String what, String remedy) {
        mistakes.add(new Mistake(source.file(), source.yaml().line(pointer), what, remedy));
    }

    /** Exactly 4 domains and 15 recommendations: rule 1 of the domain model. */
    private void model() {
        count(Kind.MODEL, 1);
        count(Kind.DOMAIN, 4);
        count(Kind.RECOMMENDATION, 15);
        count(Kind.SUCCESS_FACTORS, 1);
        count(Kind.RUBRIC, 1);
    }

    private void count(Kind kind, int expected) {
        int found = ofKind(kind).size();
        // A folder without any model is a small one, for a test or of an organisation's own.
        if (found != expected && !ofKind(Kind.MODEL).isEmpty()) {
            mistakes.add(new Mistake(
                    "modules/model",
                    0,
                    "has " + found + " " + kind.word() + ", not " + expected,
                    "The PROFINT model has 4 domains, 15 recommendations and one list of success factors."));
        }
    }

    private void identifiers() {
        Map<String, Source> seen = new HashMap<>();
        for (Source source : sources) {
            Source other = seen.putIfAbsent(source.item().id(), source);
            if (other != null) {
                add(
                        source,
                        "/id",
                        "“" + source.item().id() + "” is already the id of " + other.file(),
                        "Choose another.");
            }
        }
        once(Kind.STEP, "prompt", each -> ((StepSpec) each).prompts().stream().map(StepSpec.Prompt::id));
        once(Kind.STEP, "poll", each -> ((StepSpec) each).polls().stream().map(StepSpec.Poll::id));
        once(
                Kind.CASE,
                "practice",
                each -> ((CaseSpec) each).practices().stream().map(CaseSpec.Practice::id));
    }

    /** What answers hang on is one in the whole tree. */
    private void once(Kind kind, String what, Function<Spec, Stream<String>> ids) {
        Map<String, Source> seen = new HashMap<>();
        for (Source source : ofKind(kind)) {
            ids.apply(source.item().spec()).forEach(id -> {
                Source other = seen.putIfAbsent(id, source);
                if (other != null) {
                    add(
                            source,
                            "/" + what + "s",
                            "the " + what + " “" + id + "” stands in " + other.file() + " too",
                            "Choose another id: answers hang on it.");
                }
            });
        }
    }

    private void references(Source source) {
        source.item().spec().references().distinct().forEach(reference -> {
            if (!exists(reference)) {
                add(
                        source,
                        lineOf(source, reference),
                        "there is no " + reference,
                        Mistake.nearest(
                                reference.id(),
                                byKind.getOrDefault(reference.kind(), Map.of()).keySet()));
            }
        });
    }

    private boolean exists(Reference reference) {
        return byKind.getOrDefault(reference.kind(), Map.of()).containsKey(reference.id());
    }

    private static String lineOf(Source source, Reference reference) {
        return find(source.yaml().tree(), "", reference);
    }

    private static String find(com.fasterxml.jackson.databind.JsonNode node, String pointer, Reference reference) {
        if (node.isValueNode()) {
            String text = node.asText();
            return text.equals(reference.id()) || text.equals(reference.toString()) ? pointer : "";
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                String found = find(node.get(i), pointer + "/" + i, reference);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        return node.properties().stream()
                .filter(each -> !each.getKey().equals("id"))
                .map(each -> find(each.getValue(), pointer + "/" + each.getKey(), reference))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void language(Source source, WordsFile words) {
        Spec spec = source.item().spec();
        if (source.item().kind().needsTeaser() && !words.front().tree().has("teaser")) {
            mistakes.add(new Mistake(words.file(), 2, "lacks “teaser”", "Add one sentence for lists and the search."));
        }
        mistakes.addAll(Calls.check(spec, words));
        sections(spec, words);
        words.pieces().forEach(piece -> mentions(source, words, piece));
    }

    private void sections(Spec spec, WordsFile words) {
        Set<String> there = words.pieces().stream().map(WordsFile.Piece::id).collect(Collectors.toSet());
        spec.sections()
                .filter(id -> !there.contains(id))
                .forEach(id -> mistakes.add(new Mistake(
                        words.file(), 0, "lacks the section “" + id + "”", "Add a heading “## … {#" + id + "}”.")));
    }

    private void mentions(Source source, WordsFile words, WordsFile.Piece piece) {
        for (Markdown.Mention mention : Markdown.mentions(piece.text())) {
            int line = piece.line() + mention.line() - 1;
            if (mention.picture()) {
                picture(source, words.file(), line, mention);
            } else {
                link(words.file(), line, mention.target());
            }
        }
    }

    private void picture(Source source, String file, int line, Markdown.Mention mention) {
        if (!Files.exists(source.folder().resolve(mention.target()))) {
            mistakes.add(new Mistake(
                    file,
                    line,
                    "picture \"" + mention.target() + "\" is not there",
                    Mistake.nearest(mention.target(), filesIn(source.folder()))));
        } else if (!mention.described()) {
            mistakes.add(new Mistake(
                    file,
                    line,
                    "picture \"" + mention.target() + "\" has no description",
                    "Write ![what it shows](…)."));
        }
    }

    private static List<String> filesIn(Path folder) {
        String[] names = folder.toFile().list((in, file) -> !file.endsWith(".md") && !file.endsWith(".yaml"));
        return names == null ? List.of() : List.of(names);
    }

    private void link(String file, int line, String target) {
        var reference = Reference.read(target);
        if (reference.isEmpty() && !target.startsWith("https://") && !target.startsWith("#")) {
            mistakes.add(new Mistake(
                    file,
                    line,
                    "“" + target + "” is no link that we know",
                    "Write kind:id, such as page:charter, or https:…"));
        }
        reference
                .filter(each -> !exists(each))
                .ifPresent(each -> mistakes.add(new Mistake(
                        file,
                        line,
                        "there is no " + each,
                        Mistake.nearest(
                                each.id(),
                                byKind.getOrDefault(each.kind(), Map.of()).keySet()))));
    }

    private void module(Source source) {
        if (!Files.exists(source.folder().resolve("design.md"))) {
            add(
                    source,
                    "",
                    "design.md is not there",
                    "Say in " + name.apply(source.folder()) + "/design.md why it is so.");
        }
        ModuleSpec spec = (ModuleSpec) source.item().spec();
        String folder = source.item().folder() + "/steps/";
        ofKind(Kind.STEP).stream()
                .filter(step -> step.item().folder().startsWith(folder))
                .filter(step -> !spec.steps().contains(step.item().id()))
                .forEach(step -> add(
                        source,
                        "/steps",
                        "does not name the step “" + step.item().id() + "”",
                        "Add it to “steps”, or delete its folder."));
        sessions(source, spec);
    }

    /** A step is done in one meeting, or in none: an experimentation is no meeting. */
    private void sessions(Source source, ModuleSpec spec) {
        Set<String> seen = new HashSet<>();
        spec.sessions()
                .forEach(session -> session.steps().forEach(step -> {
                    if (!spec.steps().contains(step)) {
                        add(
                                source,
                                "/sessions",
                                "“" + session.id() + "” has the step “" + step + "”, which “steps” does not name",
                                Mistake.nearest(step, spec.steps()));
                    } else if (!seen.add(step)) {
                        add(
                                source,
                                "/sessions",
                                "the step “" + step + "” is in two sessions",
                                "Leave it in one of them.");
                    }
                }));
    }

    private void step(Source source) {
        source.languages().values().stream()
                .filter(words -> words.words() > LONGEST_STEP)
                .forEach(words -> mistakes.add(new Mistake(
                        words.file(),
                        0,
                        "has " + words.words() + " words, more than " + LONGEST_STEP,
                        "Cut it, or make two steps of it.")));
    }

    private void pedagogicalCase(Source source) {
        CaseSpec spec = (CaseSpec) source.item().spec();
        spec.comments().stream()
                .filter(comment -> !spec.parts().contains(comment.part()))
                .forEach(comment -> add(
                        source,
                        "/comments",
                        "“" + comment.id() + "” comments on “" + comment.part() + "”, which is no part",
                        Mistake.nearest(comment.part(), spec.parts())));
    }

    private void domain(Source source) {
        DomainSpec spec = (DomainSpec) source.item().spec();
        Stream.of(spec.colour().light())
                .filter(colour -> contrast(colour, "#ffffff") < CONTRAST)
                .forEach(
                        colour -> add(source, "/colour/light", "is too pale to read on white", "Choose a darker one."));
        Stream.of(spec.colour().dark())
                .filter(colour -> contrast(colour, "#16181d") < CONTRAST)
                .forEach(colour -> add(source, "/colour/dark", "is too dark to read on black", "Choose a paler one."));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] weight = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weight[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private void tool(Source source) {
        Set<String> everywhere = ofKind(Kind.TOOL).stream()
                .flatMap(each -> ((ToolSpec) each.item().spec()).questions())
                .map(ToolSpec.Question::id)
                .collect(Collectors.toSet());
        ToolRules.check((ToolSpec) source.item().spec(), everywhere)
                .forEach(each -> add(source, "/steps", each.what(), each.remedy()));
    }
}
