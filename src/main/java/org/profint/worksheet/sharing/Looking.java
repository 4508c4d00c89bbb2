package org.profint.worksheet.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.profint.organisation.Neighbours;
import org.profint.organisation.TeamView;
import org.profint.organisation.Teaming;
import org.profint.people.Person;
import org.profint.worksheet.Tools;

/** Finding what teams have opened to others. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Looking {

    /** So many on a page. */
    public static final int A_PAGE = 20;

    private Sharings sharings;
    private Neighbours neighbours;
    private Teaming teaming;
    private Tools tools;

    protected Looking() {}

    @Inject
    Looking(Sharings sharings, Neighbours neighbours, Teaming teaming, Tools tools) {
        this.sharings = sharings;
        this.neighbours = neighbours;
        this.teaming = teaming;
        this.tools = tools;
    }

    /** Sheets of other teams in one's runs, and of teams that one facilitates. */
    public List<SharedSheet> inRuns(Person person) {
        Set<String> teams = new HashSet<>(neighbours.beside(person));
        teams.removeAll(teaming.mine(person).stream().map(TeamView::id).toList());
        return sharings.near(teams);
    }

    /**
     * Filled examples for everybody with an account, newest first: one more than a page when there are more.
     *
     * @param tool a version of it; empty for all tools
     * @param page 1 for the first
     */
    public List<SharedSheet> examples(String tool, int page) {
        List<String> versions = tool.isEmpty() ? List.of() : tools.everyVersion(tool);
        return sharings.shown(versions, (page - 1) * A_PAGE, A_PAGE + 1);
    }
}
