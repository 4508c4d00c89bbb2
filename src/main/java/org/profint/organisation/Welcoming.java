package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.FirstSigningIn;
import org.profint.people.Person;

/** Accounts for people without an address of their own: a name and a one-time code, printed and handed over. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Welcoming {

    /** Most people on one sheet: each code costs time to be made safe. */
    public static final int MOST = 60;

    private static final int LONGEST_NAME = 100;

    private Organisations organisations;
    private FirstSigningIn firstSigningIn;
    private Sheets sheets;

    protected Welcoming() {}

    @Inject
    Welcoming(Organisations organisations, FirstSigningIn firstSigningIn, Sheets sheets) {
        this.organisations = organisations;
        this.firstSigningIn = firstSigningIn;
        this.sheets = sheets;
    }

    /**
     * Makes accounts that belong to the organisation at once.
     *
     * @param names one a line
     * @param teamId a team of the organisation, or null
     * @param operationId the same one for a sheet that is sent twice: it is made once
     * @return what to print, in the order of the names; it is told this once
     * @throws Problem.Invalid with what to mend
     */
    public List<FirstSigningIn.Slip> welcome(
            Person manager, String organisationId, String teamId, String names, Language language, String operationId) {
        organisations.managed(manager.managing(), organisationId);
        List<String> wanted =
                names.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        Map<String, String> wrong = new LinkedHashMap<>();
        if (wanted.isEmpty() || wanted.size() > MOST) {
            wrong.put("names", "organisation.codes.names-missing");
        } else if (wanted.stream().anyMatch(each -> !Words.isLine(each, LONGEST_NAME))) {
            wrong.put("names", "organisation.enrol.row-name-long");
        }
        String operation =
                Ids.read(operationId).orElseThrow(() -> new Problem.Invalid("names", "organisation.codes.again"));
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return sheets.make(manager, organisationId, teamId, firstSigningIn.prepare(wanted, language), operation);
    }

    /**
     * A new code for somebody of the organisation who has lost theirs or let it expire, or who has forgotten the password
     * that they chose with it.
     *
     * @throws Problem.NotFound when they do not belong to it, or have an address of their own
     * @throws Problem.Invalid when they chose a password and belong to another organisation, too: one of them alone does
     *     not take it away
     */
    public FirstSigningIn.Slip again(Person manager, String organisationId, String accountId) {
        organisations.managed(manager.managing(), organisationId);
        return sheets.again(
                manager,
                organisationId,
                accountId,
                firstSigningIn.prepare(List.of(""), Language.FR).get(0));
    }

    /** The writes: all people of a sheet or nobody. */
    @ApplicationScoped
    @Transactional
    static class Sheets {

        private Organisations organisations;
        private Teams teams;
        private Belonging belonging;
        private Teaming teaming;
        private FirstSigningIn firstSigningIn;

        protected Sheets() {}

        @Inject
        Sheets(
                Organisations organisations,
                Teams teams,
                Belonging belonging,
                Teaming teaming,
                FirstSigningIn firstSigningIn) {
            this.organisations = organisations;
            this.teams = teams;
            this.belonging = belonging;
            this.teaming = teaming;
            this.firstSigningIn = firstSigningIn;
        }

        public List<FirstSigningIn.Slip> make(
                Person manager,
                String organisationId,
                String teamId,
                List<FirstSigningIn.Prepared> people,
                String operationId) {
            organisations.managed(manager.managing(), organisationId);
            // Two clicks at once follow one another.
            organisations.hold(organisationId);
            if (teamId != null
                    && teams.workingOf(organisationId).stream()
                            .noneMatch(each -> each.id().equals(teamId))) {
                throw new Problem.NotFound("team", teamId);
            }
            if (firstSigningIn.isPrinted(operationId)) {
                throw new Problem.Invalid("names", "organisation.codes.again");
            }
            List<FirstSigningIn.Slip> slips = people.stream()
                    .map(each -> firstSigningIn.make(each, operationId, manager.id()))
                    .toList();
            for (FirstSigningIn.Slip slip : slips) {
                belonging.begin(manager.id(), organisationId, slip.accountId());
                if (teamId != null) {
                    teaming.sit(teamId, slip.accountId(), organisationId, manager.id());
                }
            }
            return slips;
        }

        public FirstSigningIn.Slip again(
                Person manager, String organisationId, String accountId, FirstSigningIn.Prepared prepared) {
            organisations.managed(manager.managing(), organisationId);
            organisations
                    .membership(organisationId, accountId)
                    .orElseThrow(() -> new Problem.NotFound("membership", accountId));
            if (organisations.memberships(accountId) > 1 && firstSigningIn.hasChosen(accountId)) {
                throw new Problem.Invalid("names", "organisation.codes.elsewhere");
            }
            return firstSigningIn.again(accountId, prepared, Ids.next(), manager.id());
        }
    }
}
