package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Posts and who may read them: in the team now, or facilitating the run now. For everybody else nothing is there. */
@ApplicationScoped
class Posts {

    /** A post, what is known of its author, and who supports it: how many, and whether the person who asks. */
    record Told(PostState post, String name, boolean former, boolean facilitator, long support, boolean supported) {}

    /** Somebody who sits there now. */
    record Sitting(String accountId, boolean facilitator) {}

    /** Somebody has answered a prompt. */
    record Answered(String accountId, String promptId) {}

    /** A seat, and the posts that were asked for, oldest first. */
    record Found(Seat seat, List<Told> posts) {}

    /** As many as a page bears. */
    private static final int MOST = 1000;

    private static final String MEMBER =
            " from TeamPlace mp where mp.teamId = x.teamId and mp.accountId = :person and mp.leftAt is null"
                    + " and (mp.runId is null or mp.runId = x.runId)";
    /** Those of them who are of the team, and no guests of the run. */
    private static final String OF_TEAM = MEMBER + " and mp.runId is null";

    private static final String FACILITATES = ".scopeId = x.runId and %1$s.role = org.profint.people.Role.FACILITATOR"
            + " and %1$s.scopeKind = org.profint.people.Scope.Kind.RUN and %1$s.endedAt is null";
    static final String FACILITATOR =
            " from RoleGrant fg where fg.accountId = :facilitator and fg" + FACILITATES.formatted("fg");
    private static final String SEAT =
            "select x.runId, x.teamId, r.moduleId, r.closedAt, s, d, (select count(mp.id)" + MEMBER
                    + "), (select count(fg.id)" + FACILITATOR + "), (select count(ag.id) from RoleGrant ag where ag"
                    + FACILITATES.formatted("ag") + "), (select count(mp.id)" + OF_TEAM + ")";
    private static final String OF = " from RunTeam x join ModuleRun r on r.id = x.runId"
            + " left join Rules s on s.runId = x.runId"
            + " left join Discussion d on (d.runId = x.runId and d.teamId = x.teamId)";

    /** No “exists” beside a truth value: on Derby EclipseLink writes the value as a number then. */
    private static final String THEIRS = " where x.runId = :run and x.teamId = :team and (x.teamId in (select mp.teamId"
            + MEMBER + ") or x.runId in (select fg.scopeId" + FACILITATOR + "))";

    private static final String POST = ", p, a.displayName, (select count(tf.id) from TeamPlace tf"
            + " where tf.teamId = d.teamId and tf.accountId = p.authorId and tf.leftAt is not null"
            + " and tf.shownAsFormer = :yes), (select count(gg.id) from RoleGrant gg where gg.accountId = p.authorId"
            + " and gg.scopeId = d.runId and gg.role = org.profint.people.Role.FACILITATOR and gg.endedAt is null),"
            + " (select count(u.accountId) from Support u where u.postId = p.id),"
            + " (select count(v.accountId) from Support v where v.postId = p.id and v.accountId = :person)";
    private static final String POST_OF =
            " left join Post p on (p.discussionId = d.id and p.%s = :what) left join Account a on a.id = p.authorId";

    private static final String POST_OF_ALL =
            " left join Post p on (p.discussionId = d.id and p.withdrawnAt is null) left join Account a on a.id = p.authorId";

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    /** @throws Problem.NotFound for everybody who has no seat there */
    Seat seat(Person person, String runId, String teamId) {
        return asked(SEAT + OF + THEIRS, person, runId, teamId)
                .getResultStream()
                .findFirst()
                .map(Posts::seat)
                .orElseThrow(() -> new Problem.NotFound("discussion", runId));
    }

    /** All that was said on a step, in one statement. */
    Found ofStep(Person person, String runId, String teamId, String stepId) {
        return found(person, runId, teamId, "stepId", stepId);
    }

    /** All that was said under a prompt, in one statement. */
    Found ofPrompt(Person person, String runId, String teamId, String promptId) {
        return found(person, runId, teamId, "promptId", promptId);
    }

    /** All that was said in the run, in one statement. */
    Found all(Person person, String runId, String teamId) {
        return found(asked(SEAT + POST + OF + POST_OF_ALL + THEIRS + " order by p.id", person, runId, teamId), runId);
    }

    private Found found(Person person, String runId, String teamId, String where, String what) {
        String question = SEAT + POST + OF + POST_OF.formatted(where) + THEIRS + " order by p.id";
        return found(asked(question, person, runId, teamId).setParameter("what", what), runId);
    }

    private static Found found(TypedQuery<Object[]> asked, String runId) {
        List<Object[]> rows =
                asked.setParameter("yes", true).getResultStream().limit(MOST).toList();
        if (rows.isEmpty()) {
            throw new Problem.NotFound("discussion", runId);
        }
        return new Found(seat(rows.get(0)), told(rows, 10));
    }

    private TypedQuery<Object[]> asked(String question, Person person, String runId, String teamId) {
        return entities.createQuery(question, Object[].class)
                .setParameter("run", runId == null ? "" : runId)
                .setParameter("team", teamId == null ? "" : teamId)
                .setParameter("person", person.id())
                .setParameter("facilitator", person.facilitating());
    }

    private static Seat seat(Object[] row) {
        Discussion discussion = (Discussion) row[5];
        return new Seat(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                discussion == null ? null : discussion.id(),
                discussion == null ? 0 : discussion.lastChange(),
                row[3] != null,
                holds(row[6]),
                holds(row[7]),
                holds(row[8]),
                holds(row[9]),
                RulesView.of((Rules) row[4]),
                discussion == null ? IdeasStand.NONE : discussion.ideas());
    }

    private static List<Told> told(List<Object[]> rows, int at) {
        return rows.stream()
                .filter(row -> row[at] != null)
                .map(row -> new Told(
                        ((Post) row[at]).state(),
                        (String) row[at + 1],
                        holds(row[at + 2]),
                        holds(row[at + 3]),
                        ((Number) row[at + 4]).longValue(),
                        holds(row[at + 5])))
                .toList();
    }

    private static boolean holds(Object count) {
        return ((Number) count).longValue() > 0;
    }

    Optional<Post> operation(String id) {
        return entities.createQuery("select p from Post p where p.operationId = :id", Post.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Everything that was said in the discussion and where it is; the caller has a seat there.
     *
     * @throws Problem.NotFound when there is no such post in it
     */
    Post post(Seat seat, String id) {
        return entities.createQuery(
                        "select p from Post p where p.id = :id and p.discussionId = :discussion", Post.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("discussion", seat.discussionId() == null ? "" : seat.discussionId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("post", id));
    }

    /**
     * The number of the change to come, counted by one at a time: the discussion is held until the transaction ends. The
     * update asks for nothing but the row's own columns, or two get the same number on Derby.
     */
    int nextChange(String discussionId) {
        return nextChange(discussionId, 1);
    }

    /** The last of so many. */
    private int nextChange(String discussionId, int count) {
        entities.createQuery("update Discussion d set d.lastChange = d.lastChange + :count where d.id = :id")
                .setParameter("count", count)
                .setParameter("id", discussionId)
                .executeUpdate();
        return entities.createQuery("select d.lastChange from Discussion d where d.id = :id", Integer.class)
                .setParameter("id", discussionId)
                .getSingleResult();
    }

    /** Each gets a change of its own, in their order: two statements for all of them. */
    void count(String discussionId, List<Post> changed) {
        if (!changed.isEmpty()) {
            int change = nextChange(discussionId, changed.size()) - changed.size();
            for (Post each : changed) {
                each.changed(++change);
            }
        }
    }

    /** That change released something. The discussion is held by who has just counted. */
    void released(String discussionId, int change) {
        entities.createQuery("update Discussion d set d.releasedChange = :change where d.id = :id")
                .setParameter("change", change)
                .setParameter("id", discussionId)
                .executeUpdate();
    }

    /** Held until the transaction ends, without a change. */
    void hold(String discussionId) {
        entities.createQuery("update Discussion d set d.lastChange = d.lastChange where d.id = :id")
                .setParameter("id", discussionId)
                .executeUpdate();
    }

    void ideasChanged(String discussionId, IdeasStand stand) {
        entities.createQuery("update Discussion d set d.ideasChange = d.lastChange, d.ideas = :ideas,"
                        + " d.voting = :voting, d.chosen = :chosen where d.id = :id")
                .setParameter("id", discussionId)
                .setParameter("ideas", stand.count())
                .setParameter("voting", stand.voting() ? 1 : 0)
                .setParameter("chosen", stand.chosen() ? 1 : 0)
                .executeUpdate();
    }

    /** Posts that quote this one: whether others may read the passage depends on it. */
    List<Post> quoting(String postId) {
        return entities.createQuery("select p from Post p where p.quotedId = :id and p.quotedText <> ''", Post.class)
                .setParameter("id", postId)
                .getResultList();
    }

    void forgetVersions(String postId) {
        entities.createQuery("delete from PostVersion v where v.postId = :id")
                .setParameter("id", postId)
                .executeUpdate();
    }

    /** What stood in a post before, oldest first. */
    List<EarlierText> versions(String postId) {
        return entities.createQuery(
                        "select new org.profint.discussion.EarlierText(v.version, v.text, v.writtenAt) from PostVersion v"
                                + " where v.postId = :id order by v.version",
                        EarlierText.class)
                .setParameter("id", postId)
                .getResultList();
    }

    Optional<Support> support(String postId, String accountId) {
        return Optional.ofNullable(entities.find(Support.class, new Support.Key(postId, accountId)));
    }

    long supporters(String postId) {
        return entities.createQuery("select count(u.accountId) from Support u where u.postId = :id", Long.class)
                .setParameter("id", postId)
                .getSingleResult();
    }

    Rules rules(String runId) {
        return Optional.ofNullable(entities.find(Rules.class, runId)).orElseGet(() -> {
            Rules rules = new Rules(runId);
            entities.persist(rules);
            return rules;
        });
    }

    /** Posts that were touched after a certain change, in the order of their last one. */
    List<Told> after(String discussionId, int change) {
        return told(
                entities.createQuery(
                                "select" + POST.substring(1)
                                        + " from Discussion d, Post p left join Account a on a.id = p.authorId"
                                        + " where d.id = :discussion and p.discussionId = d.id and p.change > :change"
                                        + " order by p.change",
                                Object[].class)
                        .setParameter("discussion", discussionId)
                        .setParameter("change", change)
                        .setParameter("person", "")
                        .setParameter("yes", true)
                        .getResultList(),
                0);
    }

    /** Who of these people sits there now, and who of them facilitates. */
    List<Sitting> sitting(String runId, String teamId, Collection<String> people) {
        return entities.createQuery(
                        "select a.id, (select count(mp.id) from TeamPlace mp where mp.teamId = :team"
                                + " and mp.accountId = a.id and mp.leftAt is null and (mp.runId is null or mp.runId = :run)), (select count(fg.id) from RoleGrant fg"
                                + " where fg.accountId = a.id and fg.scopeId = :run and fg.role ="
                                + " org.profint.people.Role.FACILITATOR and fg.endedAt is null) from Account a"
                                + " where a.id in :people and a.disabledAt is null",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("team", teamId)
                .setParameter("people", people)
                .getResultStream()
                .filter(row -> holds(row[1]) || holds(row[2]))
                .map(row -> new Sitting((String) row[0], holds(row[2])))
                .toList();
    }

    /** Who has answered what: the account and the prompt. */
    List<Answered> answered(String discussionId, Collection<String> prompts) {
        return prompts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct p.authorId, p.promptId from Post p where p.discussionId = :discussion"
                                        + " and p.promptId in :prompts and p.parentId is null and p.withdrawnAt is null",
                                Object[].class)
                        .setParameter("discussion", discussionId)
                        .setParameter("prompts", prompts)
                        .getResultStream()
                        .map(row -> new Answered((String) row[0], (String) row[1]))
                        .toList();
    }

    /** What was said to these prompts by all who were present in a meeting. */
    List<Together.Common> common(String discussionId, Collection<String> prompts) {
        return discussionId == null || prompts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct p.spokenIn, p.promptId from Post p where p.discussionId = :discussion"
                                        + " and p.promptId in :prompts and p.parentId is null"
                                        + " and p.withdrawnAt is null and p.spokenFor = :whom",
                                Object[].class)
                        .setParameter("discussion", discussionId)
                        .setParameter("prompts", prompts)
                        .setParameter("whom", Spoken.Whom.PRESENT)
                        .getResultStream()
                        .map(row -> new Together.Common((String) row[0], (String) row[1]))
                        .toList();
    }

    /** Where a discussion is led. */
    Optional<Discussion> discussion(String runId, String teamId) {
        return entities.createQuery(
                        "select d from Discussion d where d.runId = :run and d.teamId = :team", Discussion.class)
                .setParameter("run", runId)
                .setParameter("team", teamId)
                .getResultStream()
                .findFirst();
    }

    /** What nobody needs to be anybody to read: newest first, with nothing of its author. */
    List<PublicPost> open(String runId, Collection<String> teamIds, String promptId) {
        return teamIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.profint.discussion.PublicPost(p.id, p.parentId, p.language, p.text)"
                                        + " from Discussion d, Post p where d.runId = :run and d.teamId in :teams"
                                        + " and p.discussionId = d.id and p.promptId = :prompt and p.shownAt is not null"
                                        + " and p.hiddenAt is null and p.withdrawnAt is null order by p.id desc",
                                PublicPost.class)
                        .setParameter("run", runId)
                        .setParameter("teams", teamIds)
                        .setParameter("prompt", promptId)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    RulesView rulesOf(String runId) {
        return RulesView.of(entities.find(Rules.class, runId));
    }

    /** The post as it is now: whoever holds its discussion may have waited for somebody who changed it. */
    Post again(String id) {
        Post post = entities.find(Post.class, id);
        entities.refresh(post);
        return post;
    }

    /** The posts that others quote, as they are now, by their ids. One statement, none where nothing is quoted. */
    Map<String, PostState> quoted(List<Told> told) {
        Set<String> ids = told.stream()
                .map(each -> each.post().quotedId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all(ids).stream().map(Post::state).collect(Collectors.toMap(PostState::id, each -> each));
    }

    /** What was answered to a post, whatever became of it. */
    List<Post> answers(String postId) {
        return entities.createQuery("select p from Post p where p.parentId = :id order by p.id", Post.class)
                .setParameter("id", postId)
                .getResultList();
    }

    List<Post> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Post p where p.id in :ids order by p.id", Post.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
