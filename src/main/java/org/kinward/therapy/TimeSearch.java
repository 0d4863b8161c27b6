package org.kinward.therapy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinward.scheduling.Busy;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Proposal;
import org.kinward.scheduling.Resource;
import org.kinward.scheduling.ResourceKind;
import org.kinward.scheduling.TimeAnswer;
import org.kinward.scheduling.TimeFinder;
import org.kinward.scheduling.TimeQuestion;
import org.springframework.stereotype.Component;

/** Looks for times, with the members' places in other parts of the program taken into account. */
@Component
class TimeSearch {

    private static final int MOST = 12;
    private static final int ALTERNATIVES = 3;
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(21, 0);

    private final TimeFinder finder;
    private final TimeBooking times;
    private final InviteRules rules;

    TimeSearch(TimeFinder finder, TimeBooking times, InviteRules rules) {
        this.finder = finder;
        this.times = times;
        this.rules = rules;
    }

    TimeAnswer find(Roll roll, FindTimes asked) {
        var session = roll.session();
        var from = asked.first().atStartOfDay(session.zone()).toInstant();
        var to = asked.last().plusDays(1).atStartOfDay(session.zone()).toInstant();
        var busy =
                times.places(roll.members(), from, to).stream()
                        .map(place ->
                                new Busy(Resource.member(place.member()), place.from(), place.to()))
                        .toList();
        var booking = times.taking(roll, TimeBooking.ownBooking(session), from, Firmness.FIRM);
        return finder.find(
                new TimeQuestion(
                        session.center(),
                        needs(booking.resources(), asked),
                        roll.members().stream().map(Resource::member).collect(toUnmodifiableSet()),
                        busy,
                        session.minutes(),
                        booking.people(),
                        asked.first(),
                        asked.last(),
                        asked.earliest(),
                        asked.latest(),
                        MOST),
                // What it holds itself does not stand in its way.
                booking.owner());
    }

    /** Some times in the week from that day on, instead of one that cannot be had. */
    List<Proposal> near(Roll roll, LocalDate day) {
        var asked =
                new FindTimes(
                        roll.session().id(), Set.of(), day, day.plusDays(6), EARLIEST, LATEST);
        return find(roll, asked).proposals().stream().limit(ALTERNATIVES).toList();
    }

    private static List<Set<Resource>> needs(Set<Resource> taken, FindTimes asked) {
        var needs = new ArrayList<Set<Resource>>();
        taken.stream()
                .filter(one -> asked.rooms().isEmpty() || one.kind() != ResourceKind.ROOM)
                .forEach(one -> needs.add(Set.of(one)));
        if (!asked.rooms().isEmpty()) {
            needs.add(asked.rooms().stream().map(Resource::room).collect(toUnmodifiableSet()));
        }
        return needs;
    }

    TimeCheck check(Roll roll, Start start) {
        var session = roll.session();
        var booking = session.booking().orElse(TimeBooking.ownBooking(session));
        return new TimeCheck(
                times.against(roll, booking, start.instant()),
                rules.obstacles(session.modality(), roll.members(), session.clients()));
    }
}
