package org.kinward.therapy.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinward.therapy.Answer;
import org.kinward.therapy.FamilySession;
import org.kinward.therapy.PersonInvited;

/** When the way into a video session is open; the portal asks again when somebody goes in. */
final class FamilyDoorTimes {

    static final String LOOK_AGAIN = "look-again";

    private static final Duration EARLY = Duration.ofMinutes(15);
    private static final Duration FARTHEST = Duration.ofHours(6);

    private FamilyDoorTimes() {}

    /** Who goes in: the first of those the reader speaks for who does not stay away. */
    static Optional<PersonInvited> guest(FamilySession session) {
        return session.people().stream()
                .filter(one -> one.mine() && one.answer() != Answer.DECLINED)
                .findFirst();
    }

    static boolean isOpen(FamilySession session, Instant now) {
        var start = session.facts().startsAt();
        return start != null && session.isComingAt(now) && !now.isBefore(start.minus(EARLY));
    }

    /** Lets the page look again at the moment at which the next of these doors opens or closes. */
    static void watch(Div page, List<FamilySession> sessions, Instant now) {
        page.getElement().executeJs("clearTimeout(this.lookAgain)");
        sessions.stream()
                .filter(one -> one.facts().video() && one.facts().state().hasTime())
                .flatMap(FamilyDoorTimes::moments)
                .filter(moment -> moment.isAfter(now))
                .filter(moment -> moment.isBefore(now.plus(FARTHEST)))
                .min(Instant::compareTo)
                .ifPresent(moment ->
                        page.getElement()
                                .executeJs(
                                        "this.lookAgain = setTimeout(() =>"
                                                + " this.dispatchEvent(new Event($0)), $1)",
                                        LOOK_AGAIN,
                                        (double) Duration.between(now, moment).toMillis()));
    }

    private static Stream<Instant> moments(FamilySession session) {
        var start = Objects.requireNonNull(session.facts().startsAt());
        return Stream.of(
                start.minus(EARLY), start.plus(Duration.ofMinutes(session.facts().minutes())));
    }
}
