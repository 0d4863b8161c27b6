package org.kinward.notifications;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.Occurrence;
import org.kinward.centers.CenterId;
import org.kinward.families.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who takes part in what, in the transaction of whatever changed it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Participations {

    private final ParticipationRepository participations;
    private final CenterVoices voices;
    private final Clock clock;

    Participations(ParticipationRepository participations, CenterVoices voices, Clock clock) {
        this.participations = participations;
        this.voices = voices;
        this.clock = clock;
    }

    /** These people have a place, or a place in line; who had left is in again. */
    List<Participation> join(Occurrence occurrence, Set<Attendee> who, Standing standing) {
        var known =
                among(occurrence, who).stream()
                        .collect(toMap(Participation::attendee, before -> before));
        var plan = reminders(occurrence);
        var all = new ArrayList<>(change(List.copyOf(known.values()), occurrence, standing));
        for (Attendee attendee : who) {
            if (!known.containsKey(attendee)) {
                var one = new Participation(attendee, occurrence, standing, clock.instant());
                one.plan(plan, clock.instant());
                all.add(participations.save(one));
            }
        }
        return all;
    }

    /** Whether these people, who came together, only wait for places. */
    boolean areWaiting(Occurrence occurrence, Set<Attendee> who) {
        return among(occurrence, who).stream().anyMatch(one -> one.standing() == Standing.WAITING);
    }

    /** These people gave up their places, in the session or in line. */
    List<Participation> leave(Occurrence occurrence, Set<Attendee> who) {
        return change(among(occurrence, who), occurrence, Standing.LEFT);
    }

    /**
     * Everybody's place in the occurrence is this from now on; who is not in here has left. Tells
     * whose place is another than before.
     *
     * @param touched whether calendars must hear of it though time and place in line are the same
     */
    List<Change> follow(Occurrence occurrence, Map<Attendee, Standing> wanted, boolean touched) {
        var changes = new ArrayList<Change>();
        var missing = new HashMap<>(wanted);
        for (var one : participations.lockAll(occurrence.id().value())) {
            missing.remove(one.attendee());
            var before = one.standing();
            var standing = wanted.getOrDefault(one.attendee(), Standing.LEFT);
            if (differs(one, standing, occurrence, touched)) {
                var start = standing.isLive() ? occurrence.startsAt() : one.startsAt();
                one.change(standing, start, clock.instant());
                one.plan(reminders(occurrence), clock.instant());
                changes.add(new Change(one, before));
            }
        }
        missing.forEach((attendee, standing) -> {
            if (standing.isLive()) {
                join(occurrence, Set.of(attendee), standing)
                        .forEach(one -> changes.add(new Change(one, null)));
            }
        });
        return changes;
    }

    private static boolean differs(
            Participation one, Standing standing, Occurrence occurrence, boolean touched) {
        return standing.isLive()
                ? touched
                        || one.standing() != standing
                        || !one.startsAt().equals(occurrence.startsAt())
                : one.standing().isLive();
    }

    /** The places of those members, as far as they ever had one. */
    List<Participation> of(Occurrence occurrence, Set<MemberId> members) {
        return members.isEmpty()
                ? List.of()
                : participations.lock(
                        occurrence.id().value(), members.stream().map(MemberId::value).toList());
    }

    /** The occurrence is another than before; everybody keeps their place. */
    List<Participation> moved(Occurrence occurrence) {
        var plan = reminders(occurrence);
        var live = live(occurrence);
        for (var one : live) {
            one.change(one.standing(), occurrence.startsAt(), clock.instant());
            one.plan(plan, clock.instant());
        }
        return live;
    }

    /** The occurrence does not take place. */
    List<Participation> cancelled(Occurrence occurrence) {
        return change(live(occurrence), occurrence, Standing.CANCELLED);
    }

    /** Whoever holds the occurrence now is in it, and who held it before is not. */
    void heldBy(Occurrence occurrence) {
        var holder = occurrence.facilitator();
        Set<Attendee> now = holder == null ? Set.of() : Set.of(Attendee.of(holder));
        var before = live(occurrence).stream().filter(one -> !one.attendee().isFamily()).toList();
        var gone = before.stream().filter(one -> !now.contains(one.attendee())).toList();
        change(gone, occurrence, Standing.LEFT);
        if (gone.size() == before.size()) {
            join(occurrence, now, Standing.CONFIRMED);
        }
    }

    /** The center reminds at other times from now on. */
    void planAnew(CenterId center) {
        var plan = voices.of(center).reminders();
        participations
                .lockUpcoming(center.value(), clock.instant())
                .forEach(one -> one.plan(plan, clock.instant()));
    }

    private List<Participation> among(Occurrence occurrence, Set<Attendee> who) {
        return participations.lock(
                occurrence.id().value(), who.stream().map(Attendee::id).toList());
    }

    private List<Participation> live(Occurrence occurrence) {
        return participations.lockAll(occurrence.id().value()).stream()
                .filter(one -> one.standing().isLive())
                .toList();
    }

    private List<Participation> change(
            List<Participation> those, Occurrence occurrence, Standing standing) {
        if (those.isEmpty()) {
            return those;
        }
        var plan = reminders(occurrence);
        for (var one : those) {
            one.change(standing, occurrence.startsAt(), clock.instant());
            one.plan(plan, clock.instant());
        }
        return those;
    }

    private ReminderPlan reminders(Occurrence occurrence) {
        return voices.of(occurrence.center()).reminders();
    }

    /**
     * A place that is another than before.
     *
     * @param before how it stood; none where it is new
     */
    record Change(Participation place, @Nullable Standing before) {

        boolean wasLive() {
            return before != null && before.isLive();
        }
    }
}
