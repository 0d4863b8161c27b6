package org.kinward.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.kinward.education.SessionId;
import org.kinward.notifications.MailDrain;
import org.kinward.notifications.ScriptedSmtp;
import org.kinward.notifications.ScriptedSmtp.Mail;
import org.kinward.testsupport.TestFamily;

/** A full outbox is emptied, and the same mails are sent bare, in turn, to the same server. */
record Mails(
        Portal portal,
        MailDrain drain,
        List<TestFamily> families,
        SessionId session,
        ScriptedSmtp server) {

    private static final int PEOPLE = 100;

    /** What the rounds showed; connections are those to the database, the most at a time. */
    record Result(int lines, int connections, List<Double> portal, List<Double> bare) {

        Figures ratios() {
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < portal.size(); i++) {
                ratios.add(portal.get(i) / bare.get(i));
            }
            return new Figures(ratios);
        }

        /** Each line holds one connection at a time, and none while it sends. */
        boolean isModest() {
            return connections <= lines + 2;
        }
    }

    static Mails of(Portal portal) {
        var center = portal.world().center();
        var families = portal.world().families(center, PEOPLE);
        var session = portal.world().session(center, portal.clock(), PEOPLE);
        var drain = MailDrain.of(portal.beans(), center);
        drain.enroll(families, session);
        return new Mails(portal, drain, families, session, new ScriptedSmtp());
    }

    Result measure(int count, int rounds) throws InterruptedException, ExecutionException {
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        int connections = 0;
        for (int i = -1; i < rounds; i++) {
            // The first round only warms up.
            drain.fill(families, session, i < 0 ? count / 5 : count);
            var peak = new Peak((HikariDataSource) portal.pool());
            var watching = Thread.startVirtualThread(peak);
            double rate = rate(() -> drain.empty(server));
            peak.enough = true;
            watching.join();
            var mails = server.mails();
            server.forget();
            double bareRate =
                    rate(() -> new BareMail(drain.sender(server), drain.lines()).send(mails));
            server.forget();
            if (i >= 0) {
                requireEachOnce(mails, count);
                ours.add(rate);
                bare.add(bareRate);
                connections = Math.max(connections, peak.most);
            }
        }
        server.close();
        return new Result(drain.lines(), connections, ours, bare);
    }

    private interface Sending {
        void run() throws InterruptedException, ExecutionException;
    }

    private double rate(Sending sending) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        sending.run();
        return server.mails().size() / ((System.nanoTime() - start) / 1e9);
    }

    private static void requireEachOnce(List<Mail> mails, int count) {
        long different = mails.stream().map(Mail::id).distinct().count();
        if (mails.size() != count || different != count) {
            throw new IllegalStateException(
                    "%d mails of which %d differ, not %d"
                            .formatted(mails.size(), different, count));
        }
    }

    /** Looks a thousand times a second how many connections are in use. */
    private static final class Peak implements Runnable {

        private final HikariDataSource pool;
        private volatile boolean enough;
        private volatile int most;

        Peak(HikariDataSource pool) {
            this.pool = pool;
        }

        @Override
        public void run() {
            while (!enough) {
                most = Math.max(most, pool.getHikariPoolMXBean().getActiveConnections());
                LockSupport.parkNanos(1_000_000);
            }
        }
    }
}
