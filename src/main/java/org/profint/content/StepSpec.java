package org.profint.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of a module: a lesson, a case, an exercise.
 *
 * @param files whether files are handed in there
 */
public record StepSpec(
        String id,
        Type type,
        Minutes minutes,
        boolean required,
        boolean teamOnly,
        boolean files,
        @JsonProperty("case") String caseId,
        List<String> recommendations,
        List<String> tools,
        List<Prompt> prompts,
        List<Poll> polls,
        List<String> checks,
        List<Further> goFurther)
        implements Spec {

    /** What one does in a step, and whose it is when a team follows the module. */
    public enum Type {
        FRAME(Whose.PERSON),
        CASE_READING(Whose.PERSON),
        GROUP_DISCUSSION(Whose.TEAM),
        MODEL_LESSON(Whose.PERSON),
        PRACTICE_EXCHANGE(Whose.TEAM),
        IDEAS(Whose.TEAM),
        CHOICE(Whose.TEAM),
        TOOL_EXERCISE(Whose.TEAM),
        PROJECT_WT1(Whose.TEAM),
        EXPERIMENTATION(Whose.TEAM),
        FOLLOWUP_WT2(Whose.TEAM),
        EVALUATION_SHARING(Whose.PERSON);

        private final Whose whose;

        Type(Whose whose) {
            this.whose = whose;
        }
    }

    /** A step of a team is delivered once for all who took part; a step of a person is each one's own. */
    public enum Whose {
        PERSON,
        TEAM
    }

    /** Whose this step is when a team follows the module; alone, every step is one's own. */
    public Whose whose() {
        return type.whose;
    }

    /** Planned minutes alone, with a team online, in a room; 0 where the step is not for that mode. */
    public record Minutes(int solo, int online, int room) {}

    /** A question to answer; its words are the text of its id. */
    public record Prompt(String id, Purpose purpose) {}

    /** A closed question before the discussion; its words and those of its options are the texts of their ids. */
    public record Poll(String id, List<String> options) {}

    /** What a question is for. */
    public enum Purpose {
        OPEN,
        COMPARE,
        DEEPEN,
        TRANSFER,
        IDEAS,
        FRAME,
        TOOL,
        NOTE
    }

    public StepSpec {
        recommendations = Spec.orEmpty(recommendations);
        tools = Spec.orEmpty(tools);
        prompts = Spec.orEmpty(prompts);
        polls = Spec.orEmpty(polls);
        checks = Spec.orEmpty(checks);
        goFurther = Spec.orEmpty(goFurther);
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(
                        prompts.stream().map(Prompt::id),
                        polls.stream().flatMap(each -> Stream.concat(Stream.of(each.id()), each.options().stream())),
                        checks.stream().flatMap(id -> Stream.of(id + "-question", id + "-answer")),
                        Further.whys(goFurther))
                .flatMap(each -> each);
    }

    @Override
    public Stream<String> optionalTexts() {
        return Stream.concat(prompts.stream().map(Prompt::id), polls.stream().map(Poll::id))
                .map(id -> id + "-help");
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        Spec.one(Kind.CASE, caseId),
                        Spec.all(Kind.RECOMMENDATION, recommendations),
                        Spec.all(Kind.TOOL, tools),
                        Further.targets(goFurther))
                .flatMap(each -> each);
    }
}
