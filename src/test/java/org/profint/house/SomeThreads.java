package org.profint.house;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
    public void all(List<? extends Callable<?>> tasks) throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        for (Callable<?> each : tasks) {
            running.add(executor.submit(each));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }
}
