package org.profint.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.profint.content.CaseSpec;
import org.profint.content.Kind;
import org.profint.content.StepSpec;
import org.profint.content.ToolSpec;
import org.profint.content.TranslationState;
import org.profint.mail.DeliveryView;
import org.profint.mail.LetterKind;
import org.profint.mail.Pace;
import org.profint.organisation.InvitationKind;
import org.profint.organisation.InvitationState;
import org.profint.organisation.Need;
import org.profint.organisation.OrganisationKind;
import org.profint.partnermap.Answer;
import org.profint.partnermap.LastingTest;
import org.profint.partnermap.LinkState;
import org.profint.partnermap.Named;
import org.profint.partnermap.NetworkFunction;
import org.profint.partnermap.Progress;
import org.profint.partnermap.Status;
import org.profint.people.Audit;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Way;
import org.profint.worksheet.lens.Learning;
import org.profint.worksheet.lens.Standing;

/** Every text of the interface exists in every language, and every text that is asked for exists. */
class TranslationsTest {

    /** A key, wherever it stands in quotes: a page asks for it, a class keeps it, a problem carries it. */
    private static final Pattern KEY =
            Pattern.compile("[\"']((?:" + String.join("|", Texts.ROOMS) + ")\\.[A-Za-z0-9_.-]+)[\"']");

    /** Keys that are put together when they are asked for: how they begin, and all the ways they may end. */
    private static final Map<String, List<String>> COMPLETED = Map.ofEntries(
            entry("administration.act.", names(Audit.Act.values())),
            entry("administration.kept.", names(Kept.Kind.values())),
            entry("administration.organisation.", List.of("WAITING", "OPEN", "CLOSED")),
            entry("administration.role.", names(Role.values())),
            entry("administration.scope.", names(Scope.Kind.values())),
            entry("administration.state.", names(TranslationState.values())),
            entry("catalogue.case.", names(CaseSpec.Origin.values())),
            entry(
                    "catalogue.kind.",
                    Stream.concat(Stream.of(Kind.values()).map(Kind::word), Stream.of("external"))
                            .toList()),
            entry("catalogue.tool.origin.", names(ToolSpec.Origin.values())),
            entry("submission.act.", names(org.profint.submission.Act.values())),
            entry("submission.persons.", names(org.profint.submission.Persons.values())),
            entry("projectwork.differences.line.", List.of("SAME", "CHANGED", "ADDED", "REMOVED")),
            entry("projectwork.differences.name.", names(org.profint.projectwork.SheetVersion.How.values())),
            entry("projectwork.differences.row.", List.of("ADDED", "REMOVED", "MOVED")),
            entry("projectwork.differences.version.", names(org.profint.projectwork.SheetVersion.How.values())),
            entry("projectwork.hand-in.", names(org.profint.projectwork.SheetKind.values())),
            entry(
                    "projectwork.letter.",
                    Stream.of(
                                    "handed-in",
                                    "to-review",
                                    "objected",
                                    "withdrawn",
                                    "validated",
                                    "returned",
                                    "amended",
                                    "asked",
                                    "look-again",
                                    "look-again.decides")
                            .flatMap(each -> Stream.of(each, each + ".subject"))
                            .toList()),
            entry("projectwork.next.plan.", List.of("DRAFT", "RETURNED", "HANDED_IN")),
            entry("projectwork.next.follow-up.", names(org.profint.projectwork.Stage.values())),
            entry("projectwork.part.", names(org.profint.projectwork.ReviewPart.values())),
            entry("projectwork.protects.", List.of("yes", "no")),
            entry("projectwork.sheet.", names(org.profint.projectwork.SheetKind.values())),
            entry("projectwork.stage.", names(org.profint.projectwork.Stage.values())),
            entry("projectwork.station.", List.of("plan", "plan-review", "trial", "follow-up-review", "look-again")),
            entry("projectwork.station.state.", List.of("done", "now", "later")),
            entry("projectwork.verdict.", names(org.profint.projectwork.Verdict.values())),
            entry("discussion.act.", names(org.profint.discussion.Act.values())),
            entry("discussion.done.", names(org.profint.discussion.Act.values())),
            entry("discussion.only.", names(org.profint.discussion.Only.values())),
            entry("discussion.with-us.how.", names(org.profint.discussion.practices.How.values())),
            entry("discussion.order.", names(org.profint.discussion.Order.values())),
            entry("discussion.ideas.how.", names(org.profint.discussion.ideas.How.values())),
            entry("discussion.ideas.sort.", names(org.profint.discussion.ideas.Sort.values())),
            entry("discussion.ideas.state.", List.of("HELD", "HIDDEN")),
            entry(
                    "house.in.",
                    Stream.of(Language.values()).map(Language::getTag).toList()),
            entry(
                    "house.translation.",
                    Stream.of(TranslationState.values())
                            .filter(state -> !state.isSilent())
                            .map(Enum::name)
                            .toList()),
            entry("facilitation.attendance.how.", names(org.profint.facilitation.attendance.NotedAs.values())),
            entry("projectwork.testimony.chapter.", names(org.profint.projectwork.testimony.Chapter.values())),
            entry("projectwork.testimony.check.", names(org.profint.projectwork.testimony.Check.values())),
            entry(
                    "projectwork.testimony.letter.",
                    Stream.of(
                                    "reading",
                                    "consent",
                                    "named",
                                    "publishing",
                                    "back",
                                    "published",
                                    "withdrawn",
                                    "accepted",
                                    "declined")
                            .flatMap(each -> Stream.of(each + ".subject", each + ".text"))
                            .toList()),
            entry("projectwork.testimony.station.", names(org.profint.projectwork.testimony.Station.values())),
            entry("projectwork.testimony.station.how.", names(org.profint.projectwork.testimony.Station.values())),
            entry("facilitation.desk.kind.", names(org.profint.facilitation.desk.Kind.values())),
            entry("facilitation.desk.open.", names(org.profint.facilitation.desk.Kind.values())),
            entry("facilitation.desk.why.", names(org.profint.facilitation.desk.Kind.values())),
            entry("facilitation.desk.state.", names(org.profint.facilitation.desk.SynthesisView.State.values())),
            entry("facilitation.mode.", names(org.profint.facilitation.session.Mode.values())),
            entry("facilitation.change.", names(org.profint.facilitation.session.ChangeKind.values())),
            entry("facilitation.live.phase.", names(org.profint.facilitation.live.Phase.values())),
            entry("facilitation.live.doing.", names(org.profint.facilitation.live.Phase.values())),
            entry("facilitation.live.kind.", names(org.profint.facilitation.live.PointKind.values())),
            entry("facilitation.live.fate.", names(org.profint.facilitation.live.Fate.values())),
            entry("facilitation.record.whom.", names(org.profint.discussion.Spoken.Whom.values())),
            entry("learning.reason.", names(org.profint.learning.Reason.values())),
            entry("learning.type.", names(StepSpec.Type.values())),
            entry("mail.kind.", kindsOfLetters(true)),
            entry("mail.pace.", names(Pace.values())),
            entry("mail.state.", names(DeliveryView.State.values())),
            entry("mail.why.", kindsOfLetters(false)),
            entry("management.invitation.", names(InvitationState.values())),
            entry("management.invitation.kind.", names(InvitationKind.values())),
            entry("management.need.", names(Need.Kind.values())),
            entry("management.need.do.", names(Need.Kind.values())),
            entry("management.need.why.", names(Need.Kind.values())),
            entry("management.run.", List.of("OPEN", "CLOSED", "FINISHED")),
            entry("organisation.kind.", names(OrganisationKind.values())),
            entry("people.way.", names(Way.values())),
            entry("recognition.cause.", names(org.profint.recognition.AttestationView.Cause.values())),
            entry("recognition.criteria.", names(org.profint.recognition.Way.values())),
            entry(
                    "recognition.verdict.",
                    Stream.of(org.profint.recognition.Verdict.Kind.values())
                            .flatMap(each -> Stream.of(each.name(), each.name() + ".what"))
                            .toList()),
            entry("recognition.way.", names(org.profint.recognition.Way.values())),
            entry("projectwork.impact.concerns.", names(org.profint.projectwork.impact.Concerns.values())),
            entry("projectwork.impact.decision.", List.of("ADOPT", "ADAPT", "DROP", "LATER")),
            entry("projectwork.impact.kind.", List.of("COUNT", "QUALITY", "YES_NO", "TEXT")),
            entry(
                    "projectwork.impact.letter.",
                    Stream.of("adoption.", "begins.", "untold.")
                            .flatMap(kind ->
                                    Stream.of("subject", "text", "how", "open").map(kind::concat))
                            .toList()),
            entry("projectwork.impact.outcome.", List.of("CONFIRMED", "REFUSED", "WITHDRAWN")),
            entry("projectwork.impact.rung.", names(org.profint.projectwork.impact.Rung.values())),
            entry("projectwork.impact.status.", List.of("DONE", "CHANGED", "NOT_DONE", "DROPPED", "TOLD")),
            entry("partnermap.answer.", words(Answer.values(), Progress.values())),
            entry("partnermap.choice.", names(org.profint.worksheet.Choice.values())),
            entry("partnermap.function.", words(NetworkFunction.values())),
            entry("partnermap.state.", words(LinkState.values())),
            entry("partnermap.status.", words(Status.values())),
            entry("partnermap.test.", words(LastingTest.values())),
            entry("worksheet.answers.", List.of("step", "number", "question", "row", "column", "answer")),
            entry("worksheet.level.", names(org.profint.worksheet.Visibility.values())),
            entry("worksheet.sharing.back.", List.of("TEAM", "RUN", "LIBRARY")),
            entry("worksheet.sharing.next.", List.of("PRIVATE", "TEAM", "RUN")),
            entry("worksheet.sharing.next.how.", List.of("PRIVATE", "TEAM", "RUN")),
            entry("worksheet.change.", names(org.profint.worksheet.adapting.Difference.What.values())),
            entry("worksheet.kind.", kindsOfQuestions()),
            entry("worksheet.learning.", names(Learning.values())),
            entry("worksheet.lens.standing.", names(Standing.values())),
            entry("privacy.kind.", names(org.profint.privacy.Kind.values())));

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_has_the_texts_of_french_and_no_other(Language language) {
        assertThat(texts.in(language).keySet()).isEqualTo(texts.in(Language.FR).keySet());
        assertThat(texts.in(language))
                .hasSizeGreaterThan(250)
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_translation_has_the_places_of_the_french_text_and_can_be_formatted(Language language) {
        for (Map.Entry<String, String> text : texts.in(language).entrySet()) {
            Set<String> places = places(text.getValue());
            assertThat(places)
                    .as(text.getKey())
                    .isEqualTo(places(texts.in(Language.FR).get(text.getKey())));
            assertThat(text.getValue())
                    .as(text.getKey() + ": MessageFormat eats it")
                    .doesNotContain("'");
            if (!places.isEmpty()) {
                assertThat(new MessageFormat(text.getValue(), language.getLocale()).format(new Object[] {2, 9, 22, 7}))
                        .doesNotContain("{");
            }
        }
    }

    private static Set<String> places(String text) {
        Matcher place = Pattern.compile("\\{([0-9])").matcher(text);
        return place.results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kinds of letters, the daily one among them; those to choose from have a word of help. */
    private static List<String> kindsOfLetters(boolean help) {
        Stream<String> names = Stream.concat(Stream.of(LetterKind.values()).map(Enum::name), Stream.of("DIGEST"));
        Stream<String> helps = Stream.of(LetterKind.values())
                .filter(kind -> help && kind.hasPace())
                .map(kind -> kind + ".help");
        return Stream.concat(names, helps).toList();
    }

    /** As the schema of the content defines them. */
    private static List<String> kindsOfQuestions() {
        try (InputStream schema = Kind.class.getResourceAsStream("schema.json")) {
            JsonNode kinds = new ObjectMapper().readTree(schema).at("/$defs/question/properties/kind/enum");
            return StreamSupport.stream(kinds.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static List<String> words(Named[]... families) {
        return Stream.of(families)
                .flatMap(Stream::of)
                .map(Named::word)
                .distinct()
                .toList();
    }

    private static Set<String> keysIn(String source) {
        return KEY.matcher(source).results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysOf(String folder) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(xhtml|java|js)"))
                    .toList()) {
                keys.addAll(keysIn(Files.readString(file)));
            }
        }
        return keys;
    }

    /** All keys that the campus can ask for, those put together at run time among them. */
    private static Set<String> asked() throws IOException {
        Set<String> asked = keysOf("src/main");
        asked.removeIf(key -> key.endsWith("."));
        COMPLETED.forEach((begin, ends) -> ends.forEach(end -> asked.add(begin + end)));
        for (String file : List.of("Problem", "Problems")) {
            // Every problem has a sentence and a title.
            keysIn(Files.readString(Path.of("src/main/java/org/profint/house", file + ".java")))
                    .forEach(key -> asked.add(key + ".title"));
        }
        return asked;
    }

    @Test
    void a_key_is_seen_however_it_is_asked_for() {
        assertThat(keysIn("#{t['house.skip']} visitor.text('house.minutes', 1) text(\"learning.undo\")"
                        + " new Problem.Invalid(\"password\", \"people.sign-in.wrong\")"
                        + " super(404, \"house.problem.not-found\", id) List.of(\"learning.answer.saved-at\","))
                .containsExactly(
                        "house.minutes",
                        "house.problem.not-found",
                        "house.skip",
                        "learning.answer.saved-at",
                        "learning.undo",
                        "people.sign-in.wrong");
    }

    @Test
    void every_text_that_is_asked_for_is_there() throws IOException {
        assertThat(asked())
                .hasSizeGreaterThan(250)
                .isSubsetOf(texts.in(Language.FR).keySet());
    }

    @Test
    void every_text_that_is_there_is_asked_for() throws IOException {
        Set<String> there = texts.in(Language.FR).keySet();
        assertThat(there).filteredOn(key -> !isAlone(key, there)).isSubsetOf(asked());
    }

    /** The one text of a room that has no pages yet: its bundle has to begin with something. */
    private static boolean isAlone(String key, Set<String> there) {
        String room = key.substring(0, key.indexOf('.') + 1);
        return there.stream().filter(each -> each.startsWith(room)).count() == 1;
    }

    @Test
    void a_key_that_is_put_together_says_how_it_may_end() throws IOException {
        assertThat(keysOf("src/main"))
                .filteredOn(key -> key.endsWith("."))
                .containsExactlyInAnyOrderElementsOf(COMPLETED.keySet());
    }

    @Test
    void a_text_that_is_missing_shows_its_key_rather_than_nothing() {
        assertThat(texts.text(Language.FR, "house.no-such-text")).isEqualTo("house.no-such-text");
    }
}
