package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Site;
import org.profint.house.Texts;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Person;
import org.profint.projectwork.ProjectView;
import org.profint.projectwork.Projects;

/**
 * What a calendar program is told: the days of a person's projects in their language, with numbers and links. It lives on
 * other people's servers: no names of persons, and nothing that a team has written. Each reading is a transaction of its own, so
 * that what fails for one project takes no other along.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Feeding {

    private static final Logger LOG = Logger.getLogger(Feeding.class.getName());

    private Addressing addressing;
    private Projects projects;
    private ActionTimes times;
    private Meetings meetings;
    private Contacts contacts;
    private Browsing browsing;
    private Texts texts;
    private Site site;

    protected Feeding() {}

    @Inject
    Feeding(
            Addressing addressing,
            Projects projects,
            ActionTimes times,
            Meetings meetings,
            Contacts contacts,
            Browsing browsing,
            Texts texts,
            Site site) {
        this.addressing = addressing;
        this.projects = projects;
        this.times = times;
        this.meetings = meetings;
        this.contacts = contacts;
        this.browsing = browsing;
        this.texts = texts;
        this.site = site;
    }

    /** @throws Problem.NotFound for a secret that opens nothing, and when its owner's account is closed */
    public String feed(String token) {
        Contact owner = contacts.of(addressing.owner(token))
                .orElseThrow(() -> new Problem.NotFound("calendar", "of a closed account"));
        Person person = new Person(owner.accountId(), owner.name(), "", Set.of(), "", false);
        Language language = owner.language();
        List<CalendarEvent> events = new ArrayList<>();
        for (ProjectView project : projects.mine(person)) {
            events.addAll(of(project, language));
        }
        return CalendarText.of(texts.text(language, "projectwork.impact.calendar.name"), events);
    }

    /** Nothing where one of them cannot be read: the others are still told. */
    private List<CalendarEvent> of(ProjectView project, Language language) {
        List<CalendarEvent> events = new ArrayList<>();
        try {
            actions(project, language, events);
            meetings(project, language, events);
            check(project, language, events);
            return events;
        } catch (RuntimeException one) {
            LOG.log(Level.WARNING, one, () -> "The project " + project.id() + " is missing in a calendar");
            return List.of();
        }
    }

    private String uid(String thing) {
        return thing + "@" + site.hostName();
    }

    /** Whose it is and what it belongs to, as every event says it. */
    private String about(ProjectView project, Language language) {
        return texts.text(
                language,
                "projectwork.impact.calendar.about",
                browsing.title(Kind.MODULE, project.moduleId(), language),
                project.teamName());
    }

    private void actions(ProjectView project, Language language, List<CalendarEvent> events) {
        Map<String, ActionTime> set = times.of(project.id());
        if (set.isEmpty()) {
            return;
        }
        for (ActionWords words : ActionWords.of(projects.plan(project.id()), projects.followUp(project.id()))) {
            ActionTime time = set.get(words.row());
            if (time != null && time.startsOn() != null) {
                events.add(CalendarEvent.days(
                        uid("action-" + project.id() + "-" + words.row()),
                        time.setAt(),
                        time.startsOn(),
                        time.endsOn(),
                        texts.text(language, "projectwork.impact.calendar.action", words.number(), project.teamName()),
                        about(project, language),
                        site.at(TimesPage.address(project.id()) + "#action-" + words.row())));
            }
        }
    }

    private void meetings(ProjectView project, Language language, List<CalendarEvent> events) {
        for (Meetings.Meeting each : meetings.of(project.runId(), project.teamId())) {
            events.add(new CalendarEvent(
                    uid("meeting-" + each.id()),
                    each.changedAt(),
                    each.heldOn(),
                    each.heldOn(),
                    each.begins(),
                    each.minutes(),
                    texts.text(language, "projectwork.impact.calendar.meeting", each.number(), project.teamName()),
                    about(project, language),
                    site.at("/facilitation/session?id=" + each.id())));
        }
    }

    /** What still stands some time after the project was closed. */
    private void check(ProjectView project, Language language, List<CalendarEvent> events) {
        meetings.check(project.id())
                .ifPresent(day -> events.add(CalendarEvent.days(
                        uid("check-" + project.id()),
                        project.closedAt(),
                        day,
                        day,
                        texts.text(language, "projectwork.impact.calendar.check", project.teamName()),
                        about(project, language),
                        site.at(ImpactPage.address(project.id())))));
    }
}
