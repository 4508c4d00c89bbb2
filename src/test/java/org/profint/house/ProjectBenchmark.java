package org.profint.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Teams hand in a WT1 with a word in every field and five names, and the queue of a reviewer while 10,000 wait: {@code mvn
 * -Pbenchmark verify}. On PostgreSQL when {@code PROFINT_TEST_DATABASE_URL} names one, else on Derby, which also says how
 * many statements a queue takes. One project is made through the doors that people use, the others are its copies.
 */
final class ProjectBenchmark {

    private static final int WAITING = 10_000;
    private static final int WARM_UP = 1_500;
    private static final int MEASURED = 500;
    private static final int ROUNDS = 3;
    private static final List<Integer> CONNECTIONS = List.of(1, 4);
    private static final int DRAFTS = CONNECTIONS.size() * (WARM_UP + ROUNDS * MEASURED);

    private final InSets sets = new InSets("project-benchmark");
    private final CampusServer server = sets.server().with("JVM_ARGS", "");
    private final ManyProjects projects = new ManyProjects(sets, WAITING, DRAFTS);
    private final List<Caller> people = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    private ProjectBenchmark() {}

    public static void main(String[] none) throws Exception {
        new ProjectBenchmark().run();
        System.exit(0);
    }

    private void run() throws Exception {
        server.start();
        Caller all = new Caller(server).register();
        FullProject model = new FullProject(server, all);
        // Has a second factor, as who facilitates needs.
        Caller few = model.run().home().person("foreign");
        String guide = FullProject.account(few);
        String leader = FullProject.account(all);
        server.close();
        projects.fill(model, guide);
        server.start();
        ReviewQueueBenchmark.measure(few, ManyProjects.OF_A_GUIDE, WAITING);
        for (int i = 0; i < DRAFTS; i += ManyProjects.SHARING) {
            people.add(new Caller(server).signIn(projects.email(WAITING + i), Walker.PASSWORD));
        }
        for (int each : CONNECTIONS) {
            handIns(each);
        }
        server.close();
        if (projects.handedIn() != DRAFTS) {
            throw new IllegalStateException(projects.handedIn() + " of " + DRAFTS + " are handed in");
        }
        projects.lead(leader);
        server.start();
        ReviewQueueBenchmark.measure(all, WAITING, WAITING + DRAFTS);
        server.close();
        if (sets.isDerby()) {
            server.with("JVM_ARGS", "-Dderby.language.logStatementText=true").start();
            ReviewQueueBenchmark.statements(server, all);
            server.close();
        }
    }

    private void handIns(int connections) throws Exception {
        together(connections, WARM_UP);
        double rate = 0;
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double before = server.processorSeconds();
            long from = System.nanoTime();
            together(connections, MEASURED);
            rate = Math.max(rate, MEASURED * 1e9 / (System.nanoTime() - from));
            least = Math.min(least, (server.processorSeconds() - before) * 1000 / MEASURED);
        }
        System.out.printf(
                Locale.ROOT,
                "handing in a full WT1 with 5 contributors, durable, %d connections: %.0f/s, %.2f CPU-ms of the server each%n",
                connections,
                rate,
                least);
    }

    /** So many hand-ins over so many connections; each time one person hands in for all teams that they are in. */
    private void together(int connections, int handIns) throws Exception {
        int end = next.get() + handIns / ManyProjects.SHARING;
        ExecutorService crowd = Executors.newFixedThreadPool(connections);
        List<Future<Void>> each = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            each.add(crowd.submit(() -> {
                for (int person = next.getAndIncrement(); person < end; person = next.getAndIncrement()) {
                    handInAll(person);
                }
                return null;
            }));
        }
        for (Future<Void> one : each) {
            one.get();
        }
        crowd.shutdown();
        next.set(end);
    }

    private void handInAll(int person) throws IOException {
        int first = WAITING + person * ManyProjects.SHARING;
        String form = "do=hand-in&safe=yes&named=" + String.join("&named=", projects.people(first));
        try (KeptConnection connection = new KeptConnection(server, people.get(person))) {
            for (int i = first; i < first + ManyProjects.SHARING; i++) {
                String answer = connection.form("/projectwork/hand-in?id=" + projects.project(i) + "&sheet=PLAN", form);
                if (!answer.startsWith("HTTP/1.1 302")) {
                    throw new IllegalStateException(answer);
                }
            }
        }
    }
}
