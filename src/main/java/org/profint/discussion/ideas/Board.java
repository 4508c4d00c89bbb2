package org.profint.discussion.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Reads the ideas of a team: for who is in it now and who facilitates its run now; for the others nothing is there. */
@ApplicationScoped
@Transactional
public class Board {

    private Seating seating;
    private Ideas ideas;

    protected Board() {}

    @Inject
    Board(Seating seating, Ideas ideas) {
        this.seating = seating;
        this.ideas = ideas;
    }

    /** @throws Problem.NotFound for who has no seat there */
    public BoardView of(Person person, String runId, String teamId, Sort sort) {
        return read(person, seating.seat(person, runId, teamId), sort);
    }

    /** The idea that a team goes on with, for who may read it; nothing for the others. */
    public Optional<IdeaView> chosen(Person person, String runId, String teamId) {
        return of(person, runId, teamId, Sort.NEWEST).ideas().stream()
                .filter(IdeaView::chosen)
                .findFirst();
    }

    /** One idea, for who may read it; nothing for the others. */
    public Optional<IdeaView> find(Person person, String runId, String teamId, String ideaId) {
        try {
            return of(person, runId, teamId, Sort.NEWEST).ideas().stream()
                    .filter(each -> each.id().equals(ideaId))
                    .findFirst();
        } catch (Problem.NotFound notTheirs) {
            return Optional.empty();
        }
    }

    BoardView read(Person person, Seat seat, Sort sort) {
        Sight sight = new Sight(person, seat);
        Poll poll = ideas.poll(seat).orElse(null);
        Counted counted = counted(sight, poll);
        Map<String, List<RemarkView>> remarks = ideas.remarks(seat).stream()
                .filter(each -> sight.reads(each.remark()))
                .collect(Collectors.groupingBy(
                        each -> each.remark().ideaId(),
                        Collectors.mapping(each -> remark(sight, each), Collectors.toList())));
        List<Ideas.Chosen> choices = ideas.choices(seat);
        String chosen = choices.stream()
                .map(Ideas.Chosen::choice)
                .filter(each -> !each.isUndone())
                .map(IdeaChoice::ideaId)
                .findFirst()
                .orElse("");
        List<IdeaView> seen = ideas.all(seat, person).stream()
                .filter(sight::reads)
                .map(each -> view(
                        sight, each, counted, remarks.getOrDefault(each.idea().id(), List.of()), chosen))
                .sorted(sort.comparator())
                .toList();
        List<ChoiceView> log = log(choices, seen);
        return new BoardView(
                seat.runId(),
                seat.teamId(),
                seat.moduleId(),
                seat.lastChange(),
                seat.closed(),
                seat.member(),
                seat.facilitator(),
                seat.facilitated(),
                seat.sets(),
                seen,
                poll == null ? null : poll(poll, counted),
                log.stream().filter(each -> each.undoneAt() == null).findFirst().orElse(null),
                log);
    }

    /** What a vote gave, as far as one may know it. */
    private record Counted(
            Map<String, Integer> votes, Map<String, List<String>> names, Set<String> mine, int voters, int most) {

        boolean ties(String ideaId) {
            return most > 0
                    && votes.getOrDefault(ideaId, 0) == most
                    && votes.values().stream().filter(each -> each == most).count() > 1;
        }
    }

    private Counted counted(Sight sight, Poll poll) {
        if (poll == null) {
            return new Counted(Map.of(), Map.of(), Set.of(), 0, 0);
        }
        boolean asks = poll.isOpen() || !poll.isSecret();
        List<Ideas.Cast> cast = asks ? ideas.ballots(poll) : List.of();
        Set<String> mine = cast.stream()
                .map(Ideas.Cast::ballot)
                .filter(each -> sight.isMine(each.accountId()))
                .map(Ballot::ideaId)
                .collect(Collectors.toSet());
        int voted = (int)
                cast.stream().map(each -> each.ballot().accountId()).distinct().count();
        if (poll.isOpen()) {
            return new Counted(Map.of(), Map.of(), mine, voted, 0);
        }
        Map<String, Integer> votes = ideas.tally(poll).stream().collect(Collectors.toMap(Tally::ideaId, Tally::votes));
        Map<String, List<String>> names = cast.stream()
                .collect(Collectors.groupingBy(
                        each -> each.ballot().ideaId(),
                        Collectors.mapping(each -> name(sight, each), Collectors.toList())));
        names.replaceAll((idea, all) -> all.stream().filter(Objects::nonNull).toList());
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Counted(votes, names, mine, poll.voters(), most);
    }

    private static String name(Sight sight, Ideas.Cast cast) {
        return sight.name(cast.ballot().accountId(), cast.name(), cast.former());
    }

    private static PollView poll(Poll poll, Counted counted) {
        return new PollView(
                poll.id(),
                poll.isSecret(),
                poll.votesEach(),
                poll.openedAt(),
                poll.closedAt(),
                counted.voters(),
                poll.isOpen() && !counted.mine().isEmpty());
    }

    private static RemarkView remark(Sight sight, Ideas.Said said) {
        Remark remark = said.remark();
        return new RemarkView(
                remark.id(),
                remark.language(),
                remark.text(),
                sight.name(remark.authorId(), said.author(), said.former()),
                sight.isMine(remark.authorId()),
                said.former(),
                remark.writtenAt(),
                remark.isHidden());
    }

    private static IdeaView view(Sight sight, Ideas.Row row, Counted counted, List<RemarkView> remarks, String chosen) {
        Idea idea = row.idea();
        Ideas.Origin from = row.origin() == null || row.origin().withdrawn() ? null : row.origin();
        return new IdeaView(
                idea.id(),
                idea.language(),
                idea.text(),
                sight.name(idea.authorId(), row.author(), row.former()),
                sight.isMine(idea.authorId()),
                row.former(),
                from == null ? "" : from.promptId(),
                from == null ? "" : idea.postId(),
                from == null ? null : sight.name(from.authorId(), from.author(), from.former()),
                idea.heading(),
                idea.writtenAt(),
                idea.editedAt(),
                idea.version(),
                Sight.state(row),
                counted.votes().isEmpty() ? -1 : counted.votes().getOrDefault(idea.id(), 0),
                counted.names().getOrDefault(idea.id(), List.of()),
                counted.ties(idea.id()),
                counted.mine().contains(idea.id()),
                idea.id().equals(chosen),
                remarks);
    }

    private static List<ChoiceView> log(List<Ideas.Chosen> choices, List<IdeaView> seen) {
        Map<String, IdeaView> byId = seen.stream().collect(Collectors.toMap(IdeaView::id, Function.identity()));
        return choices.stream()
                .map(each -> each.choice()
                        .view(
                                byId.get(each.choice().ideaId()),
                                each.former() ? null : each.by(),
                                each.undoneFormer() ? null : each.undoneBy()))
                .toList();
    }
}
