package org.profint.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.profint.house.Database;
import org.profint.people.FormerPeople;

/**
 * Who was erased, as hashes: whoever comes back with a back-up is erased again at start, before anybody can ask. The
 * list stands in the database and, where PROFINT_ERASURES_FILE names one, in a file beside it: a database that is lost
 * takes its own list along.
 */
@ApplicationScoped
class ErasureList {

    private static final Logger LOG = Logger.getLogger(ErasureList.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Erasing erasing;

    @Inject
    private FormerPeople formerPeople;

    @Inject
    @ConfigProperty(name = "profint.erasures.file", defaultValue = ErasureFile.NONE)
    private String setting;

    void replay(@Observes @Priority(Database.FIRST + 50) Startup start) throws IOException {
        Set<String> listed =
                new HashSet<>(entities.createQuery("select e.accountHash from ErasedAccount e", String.class)
                        .getResultList());
        ErasureFile file = ErasureFile.of(setting);
        Set<String> filed = new HashSet<>(file.read());
        for (String hash : listed) {
            if (!filed.contains(hash)) {
                file.append(hash);
            }
        }
        listed.addAll(filed);
        int again = replay(listed);
        if (again > 0) {
            LOG.log(Level.WARNING, "A back-up had brought back {0} erased accounts; they are erased again.", again);
        }
    }

    /** Erases everybody who is on the list and here all the same; returns how many. */
    int replay(Set<String> hashes) {
        int again = 0;
        String last = "";
        List<String> here = hashes.isEmpty() ? List.of() : formerPeople.here(last);
        while (!here.isEmpty()) {
            for (String account : here) {
                if (hashes.contains(FormerPeople.hash(account)) && erasing.erase(account)) {
                    again++;
                }
                last = account;
            }
            here = formerPeople.here(last);
        }
        return again;
    }

    void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountErased erased) {
        LOG.log(Level.INFO, "Erased: {0}", erased.hash());
        try {
            ErasureFile.of(setting).append(erased.hash());
        } catch (IOException unwritable) {
            LOG.log(
                    Level.SEVERE,
                    "PROFINT_ERASURES_FILE cannot be written. Add this line to it: " + erased.hash(),
                    unwritable);
        }
    }
}
