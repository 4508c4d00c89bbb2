package org.profint.house;

import java.io.File;
import java.net.URISyntaxException;
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

    private static final Filter<ArchivePath> IN_THE_SERVER =
            path -> path.get().matches(".*/(Inside|Somebody|[A-Za-z]+IT)(\\$.*)?\\.class")
                    && !path.get().contains("PageIT");

    @Deployment
    static WebArchive campus() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/profint.war"))
                .addPackages(false, IN_THE_SERVER, "org.profint.house", "org.profint.people", "org.profint.learning")
                .addAsLibrary(new File(org.assertj.core.api.Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }
}
