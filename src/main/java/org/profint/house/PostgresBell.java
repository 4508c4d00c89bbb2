package org.profint.house;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * PostgreSQL's NOTIFY, in the transaction of the cause, and its LISTEN, on a connection of its own: one of the pool would be
 * missing there for ever.
 */
@ApplicationScoped
@Typed(PostgresBell.class)
class PostgresBell implements Bell {

    private static final Logger LOG = Logger.getLogger(PostgresBell.class.getName());
    private static final String CHANNEL = "profint_campus";
    private static final int LISTEN_MILLIS = 5_000;
    private static final int AGAIN_MILLIS = 1_000;

    @Inject
    @ConfigProperty(name = "profint.database.url")
    private String url;

    @Inject
    @ConfigProperty(name = "profint.database.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "profint.database.password")
    private Optional<String> password;

    @Resource
    private ManagedExecutorService executor;

    @PersistenceContext
    private EntityManager entities;

    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean listening = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    @Transactional
    public void ring(String words) {
        entities.createNativeQuery("select cast(pg_notify('" + CHANNEL + "', ?) as varchar)")
                .setParameter(1, words)
                .getResultList();
    }

    @Override
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
        if (listening.compareAndSet(false, true)) {
            executor.execute(this::listenForEver);
        }
    }

    void end(@Observes Shutdown stop) {
        over.countDown();
    }

    private void listenForEver() {
        while (over.getCount() > 0) {
            try (Connection connection = connect()) {
                // What rang while nobody listened was missed.
                tell("");
                listen(connection);
            } catch (SQLException gone) {
                LOG.log(Level.FINE, "PostgreSQL is gone, news come later", gone);
                rest();
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties as = new Properties();
        user.ifPresent(each -> as.setProperty("user", each));
        password.ifPresent(each -> as.setProperty("password", each));
        as.setProperty("ApplicationName", "profint-bell");
        as.setProperty("tcpKeepAlive", "true");
        Connection connection = new Driver().connect(url, as);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        return connection;
    }

    private void listen(Connection connection) throws SQLException {
        while (over.getCount() > 0) {
            PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
            for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
                tell(each.getParameter());
            }
        }
    }

    private void tell(String words) {
        for (Consumer<String> each : listeners) {
            try {
                each.accept(words);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Somebody could not be told", failed);
            }
        }
    }

    private void rest() {
        try {
            over.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            over.countDown();
        }
    }
}
