package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.profint.house.OwnFiles;

/** The files of somebody, and those that they added for a team, for the archive of their data. */
@ApplicationScoped
class TakenAlong implements OwnFiles {

    @Inject
    private Rows rows;

    @Inject
    private Vault vault;

    @Override
    public void each(String accountId, Taker taker) throws IOException {
        for (SubmissionFile file : rows.ofPerson(accountId)) {
            Path there = vault.kept(file.id());
            if (file.isReady() && Files.exists(there)) {
                try (InputStream in = Files.newInputStream(there)) {
                    // By the id, as data.json names it: two may have one name.
                    taker.take(file.id() + "-" + file.name(), in);
                }
            }
        }
    }
}
