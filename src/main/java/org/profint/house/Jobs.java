package org.profint.house;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the {@link Job}s of all rooms while this server is up. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final long FIRST_AFTER_SECONDS = 5;

    /** How the thread of a job is called while it runs. */
    static final String THREAD = "job";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Instance<Job> jobs;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    void begin(@Observes @Priority(Database.FIRST + 300) Startup start) {
        for (Job job : jobs) {
            running.add(executor.scheduleWithFixedDelay(
                    unasked(() -> run(job)), FIRST_AFTER_SECONDS, job.pause().toSeconds(), TimeUnit.SECONDS));
        }
    }

    void end(@Observes Shutdown stop) {
        running.forEach(each -> each.cancel(false));
    }

    private static void run(Job job) {
        try {
            job.run();
        } catch (RuntimeException failed) {
            // A scheduled task that throws is never run again: one bad minute must not end the mail for ever.
            LOG.log(
                    Level.WARNING,
                    "A job failed and comes again: " + job.getClass().getSimpleName(),
                    failed);
        }
    }

    /**
     * The same work, on a thread that is called {@value #THREAD} meanwhile: what the campus does of its own accord can be
     * told from what a visitor asked for, in a dump of threads and in the database's log.
     */
    public static Runnable unasked(Runnable work) {
        return () -> {
            Thread thread = Thread.currentThread();
            String name = thread.getName();
            thread.setName(THREAD);
            try {
                work.run();
            } finally {
                thread.setName(name);
            }
        };
    }
}
