package org.profint.house;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test inside the server, in the very archive that ships, on a real database. */
@ExtendWith(ArquillianExtension.class)
public abstract class Inside {

    private static final Filter<ArchivePath> IN_THE_SERVER = path -> path.get()
                    .matches(
                            ".*/(Inside|Some[A-Za-z]+|Desk|RefusingServer|Everything|Ground|HistoryChecker|[A-Za-z]+IT)(\\$.*)?\\.class")
            && !path.get().contains("PageIT");

    @Deployment
    static WebArchive campus() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/profint.war"))
                .addPackages(
                        false,
                        IN_THE_SERVER,
                        "org.profint.house",
                        "org.profint.people",
                        "org.profint.people.secondfactor",
                        "org.profint.people.passkeys",
                        "org.profint.people.provider",
                        "org.profint.mail",
                        "org.profint.organisation",
                        "org.profint.worksheet",
                        "org.profint.worksheet.adapting",
                        "org.profint.partnermap",
                        "org.profint.worksheet.sharing",
                        "org.profint.learning",
                        "org.profint.discussion",
                        "org.profint.discussion.moderation",
                        "org.profint.discussion.polls",
                        "org.profint.discussion.practices",
                        "org.profint.discussion.ideas",
                        "org.profint.projectwork",
                        "org.profint.recognition",
                        "org.profint.recognition.badge",
                        "org.profint.projectwork.testimony",
                        "org.profint.submission",
                        "org.profint.projectwork.impact",
                        "org.profint.facilitation",
                        "org.profint.facilitation.session",
                        "org.profint.facilitation.attendance",
                        "org.profint.facilitation.kit",
                        "org.profint.facilitation.joining",
                        "org.profint.facilitation.live",
                        "org.profint.facilitation.desk",
                        "org.profint.management",
                        "org.profint.administration",
                        "org.profint.privacy")
                // What GreenMail needs of the mail library to keep a letter; sending is Liberty's own.
                .addPackages(false, "org.eclipse.angus.mail.imap.protocol", "org.eclipse.angus.mail.iap")
                .addAsLibraries(
                        library(org.assertj.core.api.Assertions.class),
                        library(com.icegreen.greenmail.util.GreenMail.class));
    }

    private static File library(Class<?> ofIt) {
        return new File(ofIt.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
