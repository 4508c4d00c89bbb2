package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.profint.house.Language;
import org.profint.house.OwnFiles;
import org.profint.house.Texts;
import org.profint.people.Audit;
import org.profint.people.AuditLog;
import org.profint.people.Person;
import org.profint.people.Proving;

/** Everybody's own data: what there is, who looked at it, and all of it to take away. Nobody gets another's. */
@ApplicationScoped
public class Exporting {

    private static final int LAST_LINES = 100;

    private OwnRows rows;
    private Holdings holdings;
    private Proving proving;
    private Audit audit;
    private AuditLog log;
    private Texts texts;
    private Instance<OwnFiles> files;
    private Clock clock;

    protected Exporting() {}

    @Inject
    Exporting(
            OwnRows rows,
            Holdings holdings,
            Proving proving,
            Audit audit,
            AuditLog log,
            Texts texts,
            Instance<OwnFiles> files,
            Clock clock) {
        this.rows = rows;
        this.holdings = holdings;
        this.proving = proving;
        this.audit = audit;
        this.log = log;
        this.texts = texts;
        this.files = files;
        this.clock = clock;
    }

    /** How many rows of each kind are kept about this person. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Kind, Long> count(Person person) {
        return rows.count(person.id());
    }

    /** What others did to this person or opened of theirs, newest first, at most 100 lines. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<AuditLog.Line> doneByOthers(Person person) {
        return log.about(person, LAST_LINES);
    }

    /**
     * Lets the person take their data, and puts that into the log.
     *
     * @param address where the try comes from, as the server sees it
     * @throws org.profint.house.Problem.Invalid when their sign-in is not fresh and the password is not theirs
     */
    public void allow(Person person, String password, String address) {
        proving.prove(person, password, address);
        audit.note(person.id(), Audit.Act.DATA_EXPORTED, person.id(), "");
    }

    /**
     * Writes all that is kept about the person as a ZIP archive: {@code data.json} for programs, {@code index.html} to
     * read, and files as they were handed in. In pieces, each read on its own, so that neither memory nor a connection is held while a slow line takes it.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void write(Person person, Language language, OutputStream out) throws IOException {
        Instant now = clock.instant();
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("data.json"));
        JsonExport json = new JsonExport(zip, person.id(), now);
        everything(person, json);
        json.end();
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("index.html"));
        HtmlExport html = new HtmlExport(zip, person.name(), texts, language, now);
        everything(person, html);
        html.end();
        zip.closeEntry();
        for (OwnFiles room : files) {
            room.each(person.id(), (name, file) -> add(zip, name, file));
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, InputStream file) throws IOException {
        zip.putNextEntry(new ZipEntry("files/" + name));
        file.transferTo(zip);
        zip.closeEntry();
    }

    private void everything(Person person, Export export) {
        export.beginOwn();
        for (Holding holding : holdings.exported()) {
            everyPage(holding, export, first -> rows.page(holding, person.id(), first));
        }
        export.beginDeeds();
        for (Holding holding : holdings.deeds()) {
            everyPage(holding, export, first -> rows.deeds(holding, person.id(), first));
        }
    }

    private interface Pages {
        List<Map<String, Object>> from(int first);
    }

    private static void everyPage(Holding holding, Export export, Pages pages) {
        int first = 0;
        List<Map<String, Object>> page = pages.from(first);
        if (page.isEmpty()) {
            return;
        }
        export.beginTable(holding);
        while (!page.isEmpty()) {
            page.forEach(row -> export.row(holding, row));
            first += page.size();
            page = page.size() < OwnRows.AT_ONCE ? List.of() : pages.from(first);
        }
        export.endTable();
    }
}
