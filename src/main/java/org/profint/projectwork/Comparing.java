package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.people.Person;
import org.profint.worksheet.Records;
import org.profint.worksheet.Tools;

/** Compares two versions of a sheet of a project, for whoever may read both. */
@ApplicationScoped
@Transactional
public class Comparing {

    private ProjectRows rows;
    private SheetVersions seen;
    private NewActions actions;
    private Records records;
    private Tools tools;
    private Texts texts;

    protected Comparing() {}

    @Inject
    Comparing(ProjectRows rows, SheetVersions seen, NewActions actions, Records records, Tools tools, Texts texts) {
        this.rows = rows;
        this.seen = seen;
        this.actions = actions;
        this.records = records;
        this.tools = tools;
        this.texts = texts;
    }

    /**
     * Whichever is named first, the earlier of the two is the one before.
     *
     * @param from the number of a version; empty for the one before the other
     * @param to the number of a version, or {@code now} for the last; empty for the last
     * @throws Problem.NotFound when there is none that they may read, or not this one
     */
    public VersionsDetail of(
            Person person, String projectId, SheetKind kind, String from, String to, Language language) {
        Sight sight = rows.sight(person, projectId);
        String sheet = sight.project().sheetId(kind);
        if (sheet == null) {
            throw new Problem.NotFound("follow-up", projectId);
        }
        List<Amendment> amendments = rows.amendments(projectId);
        List<SheetVersion> versions = seen.of(person, sight, kind, rows.handIns(projectId, kind), amendments);
        if (versions.isEmpty()) {
            throw new Problem.NotFound("hand-in", projectId);
        }
        boolean current = sight.isOwn() || !sight.project().stage(kind).open();
        int one = to.isEmpty() ? versions.size() - 1 : place(versions, to, current);
        int other = from.isEmpty() ? Math.max(0, one - 1) : place(versions, from, current);
        SheetVersion before = versions.get(Math.min(one, other));
        SheetVersion after = versions.get(Math.max(one, other));
        Shown<ToolSpec> tool = tools.shown(records.tool(sheet), language);
        Differences differences = versions.size() < 2
                ? Differences.NONE
                : differences(sheet, tool, before, after, sight.project(), amendments);
        return new VersionsDetail(sight.view(), kind, tool.lang(), versions, before, after, differences);
    }

    /** @param current whether the last of them is how the sheet stands for the reader */
    private static int place(List<SheetVersion> versions, String word, boolean current) {
        if (current && word.equals(SheetVersion.NOW)) {
            return versions.size() - 1;
        }
        List<String> keys = versions.stream().map(SheetVersion::key).toList();
        if (!keys.contains(word)) {
            throw new Problem.NotFound("version", word);
        }
        return keys.indexOf(word);
    }

    private Differences differences(
            String sheet,
            Shown<ToolSpec> tool,
            SheetVersion before,
            SheetVersion after,
            Project project,
            List<Amendment> amendments) {
        Map<String, String> words = texts.in(tool.words().language());
        return new SideBySide(tool, texts, actions.unplanned(project, amendments))
                .of(
                        records.form(sheet, before.mark(), tool, words::get),
                        records.form(sheet, after.mark(), tool, words::get));
    }
}
