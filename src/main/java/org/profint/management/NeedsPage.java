package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.profint.learning.LearningNeeds;
import org.profint.organisation.Need;
import org.profint.organisation.OrganisationNeeds;

@Named
@ViewScoped
public class NeedsPage extends ManagementPage {

    @Inject
    private transient OrganisationNeeds amongPeople;

    @Inject
    private transient LearningNeeds inRuns;

    private transient List<NeedGroup> groups;

    /** What waits, the worst first; empty when nothing does. */
    public List<NeedGroup> getGroups() {
        if (groups == null) {
            String id = organisation().id();
            List<Need> needs = new ArrayList<>(inRuns.of(manager(), id));
            needs.addAll(amongPeople.of(manager(), id));
            groups = Stream.of(Need.Kind.values())
                    .map(kind -> NeedGroup.of(kind, needs, id, visitor()))
                    .filter(group -> !group.needs().isEmpty())
                    .toList();
        }
        return groups;
    }

    /** More about a need: the module, the organisation that asks, the name of who was invited. */
    public String detail(Need need) {
        return switch (need.kind()) {
            case TEAM_NOT_STARTED, TEAM_STUCK, PERSON_STUCK, TESTIMONY_OFFERED -> title(need.detail());
            case INVITATION_UNANSWERED, PARTNER_ASKED -> need.detail();
            case ONE_MANAGER -> "";
        };
    }

    public String since(Need need) {
        return need.since() == null
                ? ""
                : visitor().text("management.needs.since", visitor().day(need.since()));
    }
}
