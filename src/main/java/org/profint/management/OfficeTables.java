package org.profint.management;

import static org.profint.house.Table.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.Table;
import org.profint.house.Visitor;
import org.profint.learning.LearnerLists;
import org.profint.learning.LearnerLists.Learner;
import org.profint.learning.TeamRunLists;
import org.profint.learning.TeamRunLists.TeamRun;
import org.profint.organisation.InvitationLists;
import org.profint.organisation.InvitationLists.Invited;
import org.profint.organisation.MemberLists;
import org.profint.organisation.MemberLists.Member;
import org.profint.organisation.OrganisationLists.Managed;
import org.profint.organisation.TeamLists;
import org.profint.organisation.TeamLists.TeamLine;
import org.profint.people.Person;

/** The tables of the organisation's console: the page and the file are made of the same one. */
@ApplicationScoped
public class OfficeTables {

    private MemberLists members;
    private InvitationLists invitations;
    private TeamLists teams;
    private TeamRunLists runs;
    private LearnerLists learners;
    private Browsing browsing;
    private Visitor visitor;

    protected OfficeTables() {}

    @Inject
    OfficeTables(
            MemberLists members,
            InvitationLists invitations,
            TeamLists teams,
            TeamRunLists runs,
            LearnerLists learners,
            Browsing browsing,
            Visitor visitor) {
        this.members = members;
        this.invitations = invitations;
        this.teams = teams;
        this.runs = runs;
        this.learners = learners;
        this.browsing = browsing;
        this.visitor = visitor;
    }

    Table<Member> people(Person manager, Managed office) {
        return new Table<>(
                "people",
                slice -> members.people(manager, office.id(), slice, office.people()),
                slice -> members.peopleAfter(manager, office.id(), slice),
                Member::id,
                List.of(
                        column("management.name", Member::name),
                        column("management.sign-in-name", Member::signInName),
                        column("management.since", Member::since),
                        column("management.team", Member::team),
                        column("management.teams", Member::teams),
                        column("management.role", each -> each.manager() ? visitor.text("management.manager") : "")));
    }

    Table<Invited> invitations(Person manager, Managed office) {
        return new Table<>(
                "invitations",
                slice -> invitations.invitations(manager, office.id(), slice),
                slice -> invitations.invitationsAfter(manager, office.id(), slice),
                Invited::id,
                List.of(
                        column("management.sign-in-name", Invited::recipient),
                        column("management.name", Invited::name),
                        column("management.team", Invited::team),
                        column("management.written", Invited::writtenAt),
                        column("management.expires", Invited::expiresAt),
                        column("management.state", each -> visitor.text("management.invitation." + each.state()))));
    }

    Table<TeamLine> teams(Person manager, Managed office) {
        return new Table<>(
                "teams",
                slice -> teams.teams(manager, office.id(), slice),
                slice -> teams.teamsAfter(manager, office.id(), slice),
                TeamLine::id,
                List.of(
                        column("management.team", TeamLine::name),
                        column("management.people", TeamLine::people),
                        column("management.partners", TeamLine::partners),
                        column("management.runs", TeamLine::runs),
                        column("management.formed", TeamLine::formedAt),
                        column("management.archived", TeamLine::archivedAt)));
    }

    Table<TeamRun> runs(Person manager, Managed office) {
        return new Table<>(
                "runs",
                slice -> runs.teams(manager, office.id(), slice),
                slice -> runs.teamsAfter(manager, office.id(), slice),
                TeamRun::id,
                List.of(
                        column("management.team", TeamRun::team),
                        column("management.module", each -> title(each.moduleId())),
                        column("management.starts", TeamRun::startsOn),
                        column("management.ends", TeamRun::endsOn),
                        column("management.facilitator", TeamRun::facilitator),
                        column("management.done", TeamRun::done),
                        column("management.required", TeamRun::required),
                        column("management.progressed", TeamRun::progressedAt),
                        column("management.completed", TeamRun::completedAt)));
    }

    Table<Learner> learners(Person manager, Managed office) {
        return new Table<>(
                "learners",
                slice -> learners.learners(manager, office.id(), slice),
                slice -> learners.learnersAfter(manager, office.id(), slice),
                Learner::id,
                List.of(
                        column("management.name", Learner::name),
                        column("management.team", Learner::team),
                        column("management.module", each -> title(each.moduleId())),
                        column("management.done", Learner::done),
                        column("management.required", Learner::required),
                        column("management.started", Learner::startedAt),
                        column("management.progressed", Learner::progressedAt),
                        column("management.completed", Learner::completedAt)));
    }

    private String title(String moduleId) {
        return browsing.title(Kind.MODULE, moduleId, visitor.getContentLanguage());
    }

    /** The table of a name; nothing for a name that none has. */
    Optional<Table<?>> named(String name, Person manager, Managed office) {
        return switch (name) {
            case "people" -> Optional.of(people(manager, office));
            case "invitations" -> Optional.of(invitations(manager, office));
            case "teams" -> Optional.of(teams(manager, office));
            case "runs" -> Optional.of(runs(manager, office));
            case "learners" -> Optional.of(learners(manager, office));
            default -> Optional.empty();
        };
    }
}
