package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/** One write, one transaction: operation, answer and history stand together or not at all. */
@ApplicationScoped
class AnswerWriting {

    private Answers answers;
    private Enrolments enrolments;
    private Clock clock;

    protected AnswerWriting() {}

    @Inject
    AnswerWriting(Answers answers, Enrolments enrolments, Clock clock) {
        this.answers = answers;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Transactional
    public Saved write(Person person, String moduleId, NewText text) {
        Optional<Operation> before = answers.operation(text.operationId());
        if (before.isPresent()) {
            return before.filter(each -> each.isOf(person.id(), text.promptId()))
                    .map(Operation::outcome)
                    // Somebody else's id: to this person it does not exist.
                    .orElseThrow(SentText::otherOperation);
        }
        String enrolment = enrolments
                .find(person.id(), moduleId)
                .orElseThrow(() -> new Problem.NotFound("enrolment", moduleId))
                .id();
        Instant now = clock.instant();
        Operation operation =
                new Operation(text.operationId(), person.id(), text.promptId(), text.seenVersion() + 1, now);
        answers.add(operation);
        String answerId = answers.one(enrolment, text.promptId())
                .map(there -> replace(there, text, now))
                .orElseGet(() -> begin(enrolment, text, now));
        answers.add(new AnswerVersion(answerId, text.seenVersion() + 1, text.text(), operation));
        return operation.outcome();
    }

    private String replace(Answer there, NewText text, Instant now) {
        if (!answers.replace(there.id(), text.seenVersion(), text.text(), now)) {
            throw new Problem.Conflict("answer " + text.promptId(), there.view());
        }
        return there.id();
    }

    private String begin(String enrolment, NewText text, Instant now) {
        if (text.seenVersion() != 0) {
            throw new Problem.Conflict("answer " + text.promptId(), AnswerView.none(text.promptId()));
        }
        Answer answer = new Answer(enrolment, text.promptId(), text.text(), now);
        answers.add(answer);
        return answer.id();
    }
}
