package org.profint.worksheet;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Threads of the server, as requests have them, for tests inside it. */
@ApplicationScoped
public class SomeThreads {

    @Resource
    private ManagedExecutorService executor;

    /** Does all of these at once, and fails with the first that does. */
    public void all(List<Callable<Void>> tasks) throws InterruptedException, ExecutionException {
        List<Future<Void>> running = tasks.stream().map(executor::submit).toList();
        for (Future<Void> each : running) {
            each.get();
        }
    }
}
