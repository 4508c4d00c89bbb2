package org.profint.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.profint.house.Ids;
import org.profint.house.Place;
import org.profint.house.ScriptWords;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** What the team says, for the page of a step: the step knows this bean by its name alone. One statement for a page. */
@Named
@RequestScoped
public class Talk {

    /** Posts that a step shows under a prompt; the page of the thread shows all. */
    private static final int ON_STEP = 5;

    private static final ScriptWords SCRIPT_WORDS = new ScriptWords(
            List.of(
                    "discussion.support",
                    "discussion.support.with",
                    "discussion.supported",
                    "discussion.share.anyway",
                    "discussion.shared",
                    "discussion.sending",
                    "discussion.not-sent",
                    "discussion.all",
                    "discussion.released",
                    "discussion.notes.see",
                    "learning.answer.other-person",
                    "learning.answer.offline",
                    "learning.sign-in.again",
                    "learning.sign-in.kept",
                    "learning.sign-in.and-save",
                    "people.email",
                    "people.password",
                    "people.code",
                    "worksheet.identifying.lead",
                    "worksheet.identifying.email",
                    "worksheet.identifying.phone",
                    "worksheet.identifying.birth",
                    "worksheet.identifying.number",
                    "worksheet.identifying.address",
                    "worksheet.identifying.name",
                    "worksheet.identifying.age",
                    "worksheet.identifying.never"),
            key -> key.replaceFirst("^[a-z]+\\.(answer|sign-in|share)\\.|^[a-z]+\\.", ""));

    @Inject
    private Discussing discussing;

    @Inject
    private Wording wording;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private DiscussionView view;
    private final Map<String, TalkBox> boxes = new HashMap<>();

    /**
     * The thread of a prompt of a step.
     *
     * @param answer what this person has written about it in private
     */
    public TalkBox of(String runId, String teamId, String stepId, String promptId, String answer) {
        return boxes.computeIfAbsent(promptId, prompt -> box(view(runId, teamId, stepId), prompt, answer));
    }

    /** The same for who does not know yet under which prompt. */
    public DiscussionView view(String runId, String teamId, String stepId) {
        if (view == null) {
            view = discussing.onStep(me.required(), runId, teamId, stepId);
        }
        return view;
    }

    private TalkBox box(DiscussionView view, String promptId, String answer) {
        ThreadView thread = view.threads().get(promptId);
        TalkBox whole = whole(view, thread, thread.answered() ? "" : answer);
        boolean more = whole.entries().size() > ON_STEP;
        return more ? whole.first(ON_STEP) : whole;
    }

    /** All of a thread. */
    TalkBox whole(DiscussionView view, ThreadView thread, String draft) {
        String prompt = thread.promptId();
        return new TalkBox(
                prompt,
                address(view.runId(), view.teamId(), prompt),
                thread.count(),
                !view.closed(),
                view.sets(),
                thread.answerFirst(),
                view.facilitator(),
                away(view.rules()),
                waiting(view, thread),
                draft,
                !thread.answered(),
                Ids.next(),
                thread.entries().stream().map(this::entry).toList(),
                false);
    }

    private TalkBox.Entry entry(ThreadView.Entry entry) {
        return new TalkBox.Entry(
                line(entry.post()), entry.replies().stream().map(this::line).toList());
    }

    public PostLine line(PostView post) {
        return wording.line(post, visitor.getLanguage());
    }

    /** Said until the last of those days is over. */
    private String away(RulesView rules) {
        boolean said = rules.awayUntil() != null
                && !rules.awayUntil().isBefore(LocalDate.ofInstant(clock.instant(), Place.ZONE));
        return said
                ? visitor.text("discussion.away", visitor.date(rules.awayFrom()), visitor.date(rules.awayUntil()))
                : "";
    }

    private String waiting(DiscussionView view, ThreadView thread) {
        boolean waits = thread.answerFirst() && !thread.answered() && !view.facilitator();
        return waits ? visitor.text("discussion.answer-first.waiting", thread.waiting()) : "";
    }

    static String address(String runId, String teamId, String promptId) {
        return "/discussion/thread?run=" + runId + "&team=" + teamId + "&prompt=" + promptId;
    }

    /** “Support”, and how many do. */
    public String support(PostLine line) {
        String word = visitor.text(line.supported() ? "discussion.supported" : "discussion.support");
        return line.support() == 0 ? word : visitor.text("discussion.support.with", word, line.support());
    }

    /** What the script says, in this person's language. */
    public String getScriptTexts() {
        return SCRIPT_WORDS.in(visitor.getTexts());
    }
}
