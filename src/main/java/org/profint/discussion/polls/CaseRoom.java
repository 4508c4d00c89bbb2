package org.profint.discussion.polls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.discussion.DiscussionView;
import org.profint.discussion.PostView;
import org.profint.discussion.Talk;
import org.profint.house.Visitor;
import org.profint.learning.StepView;
import org.profint.learning.TeamBox;
import org.profint.people.Me;

/** What a team has on a step, for the page of the step: it knows this bean by its name alone. One statement for a page. */
@Named
@RequestScoped
public class CaseRoom {

    @Inject
    private Rooms rooms;

    @Inject
    private RoomWriting writing;

    @Inject
    private Talk talk;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private RoomView room;

    /** @return null for somebody who is in no team */
    public RoomView of(StepView lesson) {
        if (room == null && lesson.team() != null && me.isSignedIn()) {
            DiscussionView said = said(lesson);
            room = rooms.room(me.required(), said.seat(), lesson.step().id(), visitor.getContentLanguage());
        }
        return room;
    }

    private DiscussionView said(StepView lesson) {
        TeamBox team = lesson.team();
        return talk.view(team.runId(), team.teamId(), lesson.step().id());
    }

    /** What is open is in the page now: somebody in the team has read it. */
    private void read() {
        PartsView parts = room.parts();
        parts.parts().stream()
                .filter(each -> each.open() && !each.read())
                .forEach(each -> writing.read(room.seat(), Viewing.thing(parts.caseId(), each.id())));
    }

    /** The parts of the case that this reader has: alone, all; in a team, those that are released. */
    public List<String> parts(StepView lesson) {
        if (of(lesson) == null) {
            return lesson.studied().spec().parts();
        }
        read();
        return room.parts().open();
    }

    /**
     * Whether the comments of the case are open: alone, when one has answered or asks for them; in a team after its own
     * answer – a post of one of its people, an answer of one’s own, the step delivered – or when a facilitator opens them.
     */
    public boolean comments(StepView lesson) {
        if (of(lesson) == null) {
            return lesson.commentsOpen();
        }
        boolean answered =
                lesson.questions().stream().anyMatch(each -> !each.answer().isBlank());
        return answered || lesson.state().isDone() || of(lesson).parts().commentsOpened() || isSaid(lesson);
    }

    private boolean isSaid(StepView lesson) {
        return said(lesson).threads().values().stream()
                .flatMap(each -> each.entries().stream())
                .anyMatch(each -> each.post().isReadable() && each.post().who() != PostView.Who.FACILITATOR);
    }
}
