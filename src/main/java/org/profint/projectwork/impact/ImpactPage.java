package org.profint.projectwork.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.partnermap.picture.Picture;

/** What a project has changed, and what was planned beside what was seen. */
@Named
@RequestScoped
public class ImpactPage extends ImpactForm {

    /** An indicator that bars can show, and its bars. */
    public record Drawn(Indicator indicator, Picture picture, String said) {}

    @Inject
    private Impacting impacting;

    private List<ImpactView> impacts;
    private List<Indicator> indicators;
    private List<String> followUp;
    private ImpactView there;

    public static String address(String projectId) {
        return "/projectwork/impact?project=" + projectId;
    }

    @Override
    protected void act(String wanted) throws IOException {
        String[] parts = wanted.split("\\.", 2);
        String id = parts.length > 1 ? parts[1] : "";
        try {
            goTo(address(project()) + "#" + done(parts[0], id));
        } catch (Problem.Conflict conflict) {
            there = (ImpactView) conflict.current();
            getErrors().put("text-" + id, visitor().text(conflict.textKey()));
            response().setStatus(conflict.status());
        } catch (Problem.Invalid wrong) {
            Map.Entry<String, String> first =
                    wrong.fields().entrySet().iterator().next();
            throw new Problem.Invalid(first.getKey() + "-" + (id.isEmpty() ? "new" : id), first.getValue());
        }
    }

    /** Does it, and says where on the page one goes on. */
    private String done(String wanted, String id) {
        switch (wanted) {
            case "add" -> {
                return "impact." + impacting.add(person(), project(), given("op"), sent());
            }
            case "edit" -> {
                impacting.edit(person(), project(), id, given("version"), sent());
                return "impact." + id;
            }
            case "withdraw" -> {
                impacting.withdraw(person(), project(), id);
                return "impacts";
            }
            default -> throw new Problem.NotFound("deed", wanted);
        }
    }

    private NewImpact sent() {
        return NewImpact.of(
                given("concerns"),
                given("text"),
                given("evidence"),
                ticked("learning"),
                given("when"),
                given("seen"),
                visitor().getLanguage());
    }

    public Concerns[] getConcerns() {
        return Concerns.values();
    }

    public List<String> getDomains() {
        return List.of("L", "S", "P");
    }

    public List<ImpactView> on(Concerns concerns) {
        if (impacts == null) {
            impacts = impacting.of(person(), project());
        }
        return impacts.stream().filter(each -> each.concerns() == concerns).toList();
    }

    public List<Indicator> getIndicators() {
        if (indicators == null) {
            indicators = summing().indicators(person(), project());
        }
        return indicators;
    }

    /** Counts, each with two bars of its own measure. */
    public List<Drawn> getDrawn() {
        List<Drawn> drawn = new ArrayList<>();
        getIndicators().stream()
                .filter(Indicator::isDrawn)
                .forEach(each ->
                        drawn.add(new Drawn(each, FigureBars.of(each, words()), FigureBars.said(each, words()))));
        return drawn;
    }

    /** What the follow-up says about external actors, then about beneficiaries; empty where nothing stands. */
    public List<String> getFollowUp() {
        if (followUp == null) {
            followUp = summing().followUp(person(), project());
        }
        return followUp;
    }

    /** The id of the form about an impact; that of the form for a new one. */
    public String form(ImpactView impact) {
        return impact == null ? "new" : impact.id();
    }

    private String verb(ImpactView impact) {
        return impact == null ? "add" : "edit." + impact.id();
    }

    public String text(ImpactView impact) {
        return typed(verb(impact), "text", impact == null ? "" : impact.text());
    }

    public String evidence(ImpactView impact) {
        return typed(verb(impact), "evidence", impact == null ? "" : impact.evidence());
    }

    public String seen(ImpactView impact) {
        String now =
                impact == null || impact.seenOn() == null ? "" : impact.seenOn().toString();
        return typed(verb(impact), "seen", now);
    }

    public boolean isAbout(ImpactView impact, Concerns concerns) {
        String now = impact == null ? "" : impact.concerns().name();
        return typed(verb(impact), "concerns", now).equals(concerns.name());
    }

    public boolean isLater(ImpactView impact) {
        String now = impact != null && impact.seenLater() ? "later" : "";
        return typed(verb(impact), "when", now).equals("later");
    }

    public boolean isTagged(ImpactView impact, String domain) {
        return given("do").equals(verb(impact))
                ? ticked("learning").contains(domain)
                : impact != null && impact.has(domain);
    }

    /** What somebody else has said meanwhile instead; null for nothing. */
    public ImpactView there(ImpactView impact) {
        return impact != null && there != null && there.id().equals(impact.id()) ? there : null;
    }

    /** What stood when the form was filled; what stands now for who has just been shown it beside. */
    public int version(ImpactView impact) {
        ImpactView other = there(impact);
        if (other != null) {
            return other.version();
        }
        return given("do").equals(verb(impact)) ? Impacting.version(given("version")) : impact.version();
    }

    public String getOperation() {
        return Ids.next();
    }

    public String error(String field, ImpactView impact) {
        return getErrors().getOrDefault(field + "-" + form(impact), "");
    }
}
