package org.profint.house;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Where there is only this server: nobody else has to hear. */
@ApplicationScoped
@Typed(OwnBell.class)
class OwnBell implements Bell {

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Resource
    private ManagedExecutorService executor;

    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void ring(String words) {
        if (transactions.getTransactionKey() == null) {
            tell(words);
        } else {
            transactions.registerInterposedSynchronization(new AfterCommit(words));
        }
    }

    private void tell(String words) {
        // Whoever rang has an answer to give, and does not wait for those who hear.
        executor.execute(() -> listeners.forEach(each -> each.accept(words)));
    }

    @Override
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Tells when the cause stands. */
    private final class AfterCommit implements Synchronization {

        private final String words;

        AfterCommit(String words) {
            this.words = words;
        }

        @Override
        public void beforeCompletion() {
            // Nothing stands yet.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                tell(words);
            }
        }
    }
}
