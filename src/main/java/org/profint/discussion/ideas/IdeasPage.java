package org.profint.discussion.ideas;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.discussion.PostView;
import org.profint.house.FormPage;
import org.profint.house.Ids;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** The ideas of a team, their votes and the one choice. Its forms do one thing each; a text that is not taken stays. */
@Named
@RequestScoped
public class IdeasPage extends FormPage {

    @Inject
    private Board boards;

    @Inject
    private Gathering gathering;

    @Inject
    private Polling polling;

    @Inject
    private Choosing choosing;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private BoardView board;
    private PostView post;
    private String there = "";

    @Override
    public void open() {
        Person person = me.required();
        board = boards.of(person, given("run"), given("team"), getSort());
        if (!given("post").isEmpty()) {
            post = gathering.post(person, board.runId(), board.teamId(), given("prompt"), given("post"));
        }
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String[] parts = wanted.split("\\.", 2);
        String id = parts.length > 1 ? parts[1] : "";
        try {
            goTo(getAddress() + "&sort=" + getSort() + "#" + done(me.required(), parts[0], id));
        } catch (Problem.Conflict conflict) {
            there = String.valueOf(conflict.current());
            getErrors().put("text-" + id, visitor.text(conflict.textKey()));
            response().setStatus(conflict.status());
        } catch (Problem.Invalid wrong) {
            String field = wrong.fields().keySet().iterator().next();
            String key = wrong.fields().get(field);
            String place = parts[0].equals("remark") ? "remark" : field;
            throw id.isEmpty() ? wrong : new Problem.Invalid(place + "-" + id, key);
        }
    }

    /** Does it, and says where on the page one goes on. */
    private String done(Person person, String wanted, String id) {
        String run = board.runId();
        String team = board.teamId();
        switch (wanted) {
            case "add", "take" -> {
                return "idea." + add(person, wanted.equals("take"));
            }
            case "edit" -> gathering.edit(person, run, team, id, given("version"), given("text"));
            case "withdraw" -> gathering.withdraw(person, run, team, id);
            case "group" -> gathering.group(person, run, team, id, given("heading"));
            case "rename" -> gathering.rename(person, run, team, given("old"), given("heading"));
            case "remark" -> gathering.remark(person, run, team, id, given("op"), given("text"), visitor.getLanguage());
            case "unremark" -> gathering.withdrawRemark(person, run, team, id);
            case "hide" -> gathering.hide(person, run, team, id);
            case "show" -> gathering.show(person, run, team, id);
            case "hideremark" -> gathering.hideRemark(person, run, team, id);
            case "showremark" -> gathering.showRemark(person, run, team, id);
            default -> {
                return decided(person, wanted, id);
            }
        }
        return List.of("edit", "group", "remark", "show").contains(wanted) ? "idea." + id : "ideas";
    }

    private String decided(Person person, String wanted, String id) {
        String run = board.runId();
        String team = board.teamId();
        switch (wanted) {
            case "open" -> polling.open(person, run, team, given("secret").equals("yes"), given("votes"));
            case "vote" -> polling.vote(person, run, team, given("poll"), ticked());
            case "close" -> polling.close(person, run, team, given("poll"));
            case "choose" -> choosing.choose(person, run, team, id, given("how"), given("agreed"), given("reason"));
            case "undo" -> choosing.undo(person, run, team, id);
            default -> throw new Problem.NotFound("deed", wanted);
        }
        return List.of("choose", "undo").contains(wanted) ? "chosen" : "vote";
    }

    private String add(Person person, boolean fromPost) {
        String run = board.runId();
        String team = board.teamId();
        if (!fromPost) {
            return gathering.add(person, run, team, given("op"), given("text"), visitor.getLanguage());
        }
        String words = given("text").isBlank() ? given("sentence") : given("text");
        return gathering.take(
                person, run, team, given("prompt"), given("post"), given("op"), words, visitor.getLanguage());
    }

    private List<String> ticked() {
        String[] sent = request().getParameterValues("idea");
        return sent == null ? List.of() : List.of(sent);
    }

    public BoardView getBoard() {
        return board;
    }

    public String getAddress() {
        return address(board.runId(), board.teamId());
    }

    static String address(String runId, String teamId) {
        return "/discussion/ideas?run=" + runId + "&team=" + teamId;
    }

    public String getTeamAddress() {
        return "/learning/team?id=" + board.teamId() + "&run=" + board.runId();
    }

    public String getModerationAddress() {
        return "/discussion/moderation?run=" + board.runId();
    }

    public String getProjectAddress() {
        return "/projectwork/wt1?run=" + board.runId() + "&team=" + board.teamId();
    }

    /** Where the post stands that an idea comes from. */
    public String origin(IdeaView idea) {
        return "/discussion/thread?run=" + board.runId() + "&team=" + board.teamId() + "&prompt=" + idea.promptId()
                + "#post." + idea.postId();
    }

    /** The post that becomes an idea; null for none. */
    public PostView getPost() {
        return post;
    }

    public String getTakeAddress() {
        return getAddress() + "&prompt=" + given("prompt") + "&post=" + given("post");
    }

    public List<String> getSentences() {
        return Gathering.sentences(post);
    }

    /** All of the post, where it is short enough. */
    public String getWhole() {
        return post.text().length() <= NewIdea.LONGEST && getSentences().size() > 1 ? post.text() : "";
    }

    public boolean isSentence(String sentence) {
        return given("sentence").isEmpty()
                ? sentence.equals(getSentences().get(0))
                : given("sentence").equals(sentence);
    }

    public Sort getSort() {
        return given("sort").matches("VOTES|GROUP") ? Sort.valueOf(given("sort")) : Sort.NEWEST;
    }

    public Sort[] getSorts() {
        return Sort.values();
    }

    public How[] getHows() {
        return How.values();
    }

    /** Ideas under their headings, in the order that was asked for; those without one come last. */
    public List<Map.Entry<String, List<IdeaView>>> getGroups() {
        return board.ideas().stream()
                .collect(Collectors.groupingBy(
                        each -> getSort() == Sort.GROUP ? each.heading() : "",
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> Map.entry(each.getKey(), each.getValue()))
                .toList();
    }

    /** What was voted on, the most votes first. */
    public List<IdeaView> getSpread() {
        return board.ideas().stream().sorted(Sort.VOTES.comparator()).toList();
    }

    public boolean isTied() {
        return board.ideas().stream().anyMatch(IdeaView::tied);
    }

    /** Ticked by who sends it, else as this person voted before. */
    public boolean isTicked(IdeaView idea) {
        return given("do").equals("vote") ? ticked().contains(idea.id()) : idea.mineVoted();
    }

    public String by(String name, boolean mine, boolean former) {
        if (mine) {
            return visitor.text("discussion.me");
        } else if (former) {
            return visitor.text("learning.team.former");
        }
        return name == null ? visitor.text("discussion.somebody") : name;
    }

    /** The same for who opened, chose or undid. */
    public String doer(String name) {
        return name == null ? visitor.text("discussion.somebody") : name;
    }

    public String names(IdeaView idea) {
        return String.join(", ", idea.voters());
    }

    /** What was typed into a form about one idea and not taken, else what stands. */
    public String typed(String verb, String id, String field, String now) {
        return given("do").equals(verb + "." + id) ? given(field) : now;
    }

    public String typed(String verb, String field, String now) {
        return given("do").equals(verb) ? given(field) : now;
    }

    /** The text of an idea as another tab has left it; empty when none was in the way. */
    public String getThere() {
        return there;
    }

    public String getToday() {
        return LocalDate.ofInstant(clock.instant(), Place.ZONE).toString();
    }

    /** The id of what is to come. */
    public String getOperation() {
        return Ids.next();
    }

    public String getWriter() {
        return me.person().map(Person::id).orElse("");
    }
}
