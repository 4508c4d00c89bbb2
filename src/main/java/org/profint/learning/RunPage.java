package org.profint.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.content.Kind;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Site;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** Puts a team on a module, or changes when it follows it. */
@Named
@RequestScoped
public class RunPage extends FormPage {

    private static final int USUAL_DAYS = 90;

    @Inject
    private Running running;

    @Inject
    private Facilitating facilitating;

    @Inject
    private Browsing browsing;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Inject
    private Outsiders outsiders;

    @Inject
    private Site site;

    private String offer;
    private Running.TeamRuns team;
    private RunView run;
    private List<Runs.Other> others;

    @Override
    public void open() {
        team = running.settable(me.required(), given("team"));
        if (!given("run").isEmpty()) {
            run = team.runs().stream()
                    .filter(each -> each.id().equals(given("run")))
                    .findFirst()
                    .orElseThrow(() -> new Problem.NotFound("run", given("run")));
        }
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (run == null && !wanted.equals("save")) {
            throw new Problem.NotFound("run", given("run"));
        }
        switch (wanted) {
            case "close" -> running.close(me.required(), team.teamId(), run.id());
            case "reopen" -> running.reopen(me.required(), team.teamId(), run.id());
            case "name" -> facilitating.name(me.required(), team.teamId(), run.id(), given("facilitator"));
            case "alone" -> facilitating.endNaming(me.required(), team.teamId(), run.id());
            case "join" -> join();
            case "offer" -> {
                offer = site.at("/learning/lead?offer=" + outsiders.offer(me.required(), team.teamId(), run.id()));
                return;
            }
            default -> save();
        }
        goTo("/learning/team?id=" + team.teamId() + (run == null ? "" : "&run=" + run.id()));
    }

    private void join() {
        if (given("other").isEmpty()) {
            throw new Problem.Invalid("other", "learning.run.other.missing");
        }
        running.join(me.required(), team.teamId(), run.id(), given("other"));
    }

    private void save() {
        String languages = String.join(" ", chosen());
        NewRun wanted = NewRun.of(team.teamId(), given("module"), given("starts"), given("ends"), languages);
        boolean overlapSeen = !given("overlap").isEmpty();
        if (run == null) {
            running.open(me.required(), wanted, sent("also"), overlapSeen);
        } else {
            running.change(me.required(), run.id(), wanted, overlapSeen);
        }
    }

    private List<String> chosen() {
        return sent("languages");
    }

    private List<String> sent(String field) {
        String[] sent = request().getParameterValues(field);
        return sent == null ? List.of() : List.of(sent);
    }

    public Running.TeamRuns getTeam() {
        return team;
    }

    /** The link for somebody from outside, just made; null when none was. */
    public String getOffer() {
        return offer;
    }

    /** The run that is changed; null for a new one. */
    public RunView getRun() {
        return run;
    }

    /** Teams that could come into the run that is changed, or into the new one beside this team. */
    public List<Runs.Other> getOthers() {
        if (others == null) {
            others = running.others(me.required(), run == null ? "" : run.id()).stream()
                    .filter(each -> !each.id().equals(team.teamId()))
                    .toList();
        }
        return others;
    }

    public boolean alsoChosen(String teamId) {
        return sent("also").contains(teamId);
    }

    public List<Card> getModules() {
        return browsing.all(visitor.getContentLanguage(), Kind.MODULE);
    }

    private boolean isSent() {
        return given("do").equals("save");
    }

    public String getModule() {
        return isSent() || run == null ? given("module") : run.moduleId();
    }

    public String getStarts() {
        return isSent() ? given("starts") : (run == null ? running.today() : run.startsOn()).toString();
    }

    public String getEnds() {
        LocalDate usual = run == null ? running.today().plusDays(USUAL_DAYS) : run.endsOn();
        return isSent() ? given("ends") : usual.toString();
    }

    public boolean speaks(Language language) {
        if (isSent()) {
            return chosen().contains(language.getTag());
        }
        return run == null ? language == visitor.getLanguage() : run.languages().contains(language.getTag());
    }
}
