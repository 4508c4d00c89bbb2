package org.profint.projectwork.testimony;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.projectwork.ProjectView;

/** What a team tells of its project. Each change gives it a new number; who passes it on names the one that they saw. */
@Entity
@Table(name = "testimony")
class Testimony {

    static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEASER = 400;

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "project_id")
    @Holds(SHARED)
    private String projectId;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "module_id")
    @Holds(SHARED)
    private String moduleId;

    @Column(name = "plan_id")
    @Holds(NOTHING)
    private String planId;

    @Column(name = "follow_up_id")
    @Holds(NOTHING)
    private String followUpId;

    @Holds(SHARED)
    private String language;

    @Holds(SHARED)
    private String title;

    @Holds(SHARED)
    private String teaser = "";

    @Holds(SHARED)
    private String recommendations = "";

    @Holds(SHARED)
    private String tools = "";

    // No @Version: the number belongs to who reads, and is compared where it is set.
    @Holds(NOTHING)
    private int version = 1;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Station station = Station.TEAM;

    @Column(name = "staged_at")
    @Holds(SHARED)
    private Instant stagedAt;

    @Column(name = "composed_at")
    @Holds(SHARED)
    private Instant composedAt;

    @Column(name = "composed_by")
    @Holds(ACTOR)
    private String composedBy;

    @Column(name = "published_at")
    @Holds(SHARED)
    private Instant publishedAt;

    @Column(name = "withdrawn_at")
    @Holds(SHARED)
    private Instant withdrawnAt;

    protected Testimony() {}

    Testimony(ProjectView project, Language language, String title, String by, Instant now) {
        id = Ids.next();
        projectId = project.id();
        runId = project.runId();
        teamId = project.teamId();
        moduleId = project.moduleId();
        planId = project.planId();
        followUpId = project.followUpId();
        this.language = language.getTag();
        this.title = title;
        stagedAt = now;
        composedAt = now;
        composedBy = by;
    }

    void tell(String newTitle, List<String> recommendationIds, List<String> toolIds) {
        title = newTitle;
        recommendations = String.join(" ", recommendationIds);
        tools = String.join(" ", toolIds);
        changed();
    }

    /** Says whether a name was there. */
    boolean blank(Discretion discretion) {
        String before = title + teaser;
        title = discretion.of(title, LONGEST_TITLE);
        teaser = discretion.of(teaser, LONGEST_TEASER);
        return !before.equals(title + teaser);
    }

    void changed() {
        version++;
    }

    /** @throws Problem.Conflict when it has changed since, or is somewhere else */
    void check(Station wanted, int seenVersion) {
        if (station != wanted || version != seenVersion) {
            throw new Problem.Conflict("testimony " + id, title);
        }
    }

    void go(Station to, Instant now) {
        station = to;
        stagedAt = now;
        if (to == Station.WITHDRAWN) {
            withdrawnAt = now;
        }
    }

    void publish(String firstWords, Instant now) {
        teaser = firstWords;
        publishedAt = now;
        go(Station.PUBLISHED, now);
    }

    String id() {
        return id;
    }

    String runId() {
        return runId;
    }

    String teamId() {
        return teamId;
    }

    String moduleId() {
        return moduleId;
    }

    String projectId() {
        return projectId;
    }

    String planId() {
        return planId;
    }

    String followUpId() {
        return followUpId;
    }

    Language language() {
        return Language.of(language).orElse(Language.FR);
    }

    String title() {
        return title;
    }

    List<String> recommendations() {
        return words(recommendations);
    }

    List<String> tools() {
        return words(tools);
    }

    static List<String> words(String line) {
        return line == null || line.isBlank() ? List.of() : List.of(line.split(" "));
    }

    int version() {
        return version;
    }

    Station station() {
        return station;
    }

    Instant stagedAt() {
        return stagedAt;
    }
}
