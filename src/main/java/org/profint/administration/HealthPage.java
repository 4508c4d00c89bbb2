package org.profint.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.content.Mistake;
import org.profint.house.Database;
import org.profint.house.Visitor;
import org.profint.people.Directory;
import org.profint.people.Me;
import org.profint.submission.ScannerView;
import org.profint.submission.Scanning;

@Named
@RequestScoped
public class HealthPage {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private Me me;

    @Inject
    private Database database;

    @Inject
    private Directory directory;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Scanning scanning;

    @Inject
    private Visitor visitor;

    public void open() {
        me.requiredAdmin();
    }

    public boolean isDerby() {
        return database.isDerby();
    }

    public boolean isAnswering() {
        return database.answers();
    }

    public String getSchema() {
        return database.version();
    }

    public String getJava() {
        return System.getProperty("java.runtime.version");
    }

    public String getMemory() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return visitor.text("administration.health.memory.of", heap.getUsed() / MEGABYTE, heap.getMax() / MEGABYTE);
    }

    public String getSince() {
        return visitor.moment(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    public long getSignedIn() {
        return directory.openSignIns(me.requiredAdmin());
    }

    public long getFailing() {
        return directory.failingAddresses(me.requiredAdmin());
    }

    public String getScanner() {
        ScannerView scanner = scanning.view(me.requiredAdmin());
        if (!scanner.wanted()) {
            return visitor.text("administration.health.scanner.none");
        }
        return scanner.silentSince() == null
                ? visitor.text("administration.health.scanner.good", scanner.waiting())
                : visitor.text(
                        "administration.health.scanner.silent",
                        visitor.moment(scanner.silentSince()),
                        scanner.waiting(),
                        scanner.why());
    }

    public List<Mistake> getMistakes() {
        catalogue.content();
        return catalogue.mistakes();
    }
}
