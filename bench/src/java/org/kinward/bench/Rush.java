package org.kinward.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.kinward.education.EnrollmentOutcome;
import org.kinward.education.EnrollmentOutcome.Seated;
import org.kinward.education.EnrollmentOutcome.Waitlisted;
import org.kinward.education.SeatCount;
import org.kinward.education.SessionId;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Everybody wants a seat in one session at the same moment. */
record Rush(Portal portal, TestCenter center, List<TestFamily> crowd) {

    /** What one of them was told. */
    private enum Answer {
        SEATED,
        WAITLISTED,
        ERROR
    }

    /**
     * How it went.
     *
     * @param seated how many were told so, as are the next two
     * @param rows what the rows say
     */
    record Result(
            int seats, long seated, long waitlisted, long errors, double seconds, RowCheck rows) {

        boolean isExact(int crowd) {
            return errors == 0
                    && seated == seats
                    && waitlisted == crowd - seats
                    && rows.agree()
                    && rows.seated() == seats;
        }

        boolean isOversold() {
            return rows.seated() > seats;
        }
    }

    /**
     * What the rows say, whatever people were told.
     *
     * @param seated people with a seat
     * @param agree whether enrollments, attendance and the ledger say the same, and the line's
     *     numbers are 1, 2, 3 and so on
     */
    record RowCheck(long seated, boolean agree) {}

    Result on(int seats) throws InterruptedException, ExecutionException {
        var session = portal.world().session(center, portal.clock(), seats);
        long start = System.nanoTime();
        var answers = Crowd.allAtOnce(crowd, family -> ask(family, session));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Result(
                seats,
                count(answers, Answer.SEATED),
                count(answers, Answer.WAITLISTED),
                count(answers, Answer.ERROR),
                seconds,
                rows(session));
    }

    private Answer ask(TestFamily family, SessionId session) {
        try {
            EnrollmentOutcome outcome =
                    SignIn.as(
                            family.person(),
                            () -> portal.enrollment().enroll(family.everybodyIn(session)));
            return switch (outcome) {
                case Seated _ -> Answer.SEATED;
                case Waitlisted _ -> Answer.WAITLISTED;
            };
        } catch (DataAccessException | TransactionException refusedByDatabase) {
            return Answer.ERROR;
        }
    }

    private RowCheck rows(SessionId session) {
        var count = SeatCount.of(portal.jdbc(), session);
        var queue = SeatCount.queue(portal.jdbc(), session).toList();
        boolean agree =
                count.seatedRows() == count.seatsTaken()
                        && count.bookedPeople() == count.seatedPeople()
                        && queue.equals(
                                IntStream.rangeClosed(1, (int) count.waiting()).boxed().toList());
        return new RowCheck(count.seatedPeople(), agree);
    }

    private static long count(List<Answer> answers, Answer wanted) {
        return answers.stream().filter(wanted::equals).count();
    }
}
