package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.kinward.families.MemberId;
import org.kinward.families.MemberStandings;
import org.kinward.shared.NotFound;
import org.kinward.shared.PersonalDataRead;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Gives the way into a video session, to those who are in it and to staff, one at a time. */
@Service
@Validated
@Transactional
@RolesAllowed(FAMILY)
public class VideoDoor {

    private static final Duration EARLY = Duration.ofMinutes(15);

    private final SessionBook book;
    private final Speaking speaking;
    private final InviteRules rules;
    private final VideoPlaceRepository places;
    private final MemberStandings standings;
    private final TherapyContext context;

    VideoDoor(
            SessionBook book,
            Speaking speaking,
            InviteRules rules,
            VideoPlaceRepository places,
            MemberStandings standings,
            TherapyContext context) {
        this.book = book;
        this.speaking = speaking;
        this.rules = rules;
        this.places = places;
        this.standings = standings;
        this.context = context;
    }

    /**
     * The way in for a family member, from 15 minutes before the start to the end. Refused at other
     * times, for who said no, and where the person may no longer be invited.
     */
    public VideoJoin join(@NotNull TherapySessionId id, @NotNull MemberId member) {
        var roll = book.read(id);
        var person = speaking.require(roll, member);
        var session = roll.session();
        var startsAt = session.startsAt();
        boolean open =
                startsAt != null
                        && session.state().hasTime()
                        && !context.now().isBefore(startsAt.minus(EARLY))
                        && context.now()
                                .isBefore(startsAt.plus(Duration.ofMinutes(session.minutes())));
        TherapyRefused.when(
                !open
                        || person.answerTo(startsAt) == Answer.DECLINED
                        || !rules.isCovered(member, session.clients())
                        || !rules.mayMeet(roll),
                Reason.VIDEO_NOT_OPEN);
        var standing = standings.of(List.of(member)).get(member);
        if (standing == null) {
            throw new NotFound();
        }
        return way(session, first(standing.calledName()));
    }

    /** The way in for staff of the session's center, at any time. */
    @RolesAllowed({THERAPIST, COORDINATOR})
    public VideoJoin joinAsStaff(@NotNull TherapySessionId id) {
        return way(book.readOwn(id).session(), first(context.who()));
    }

    private static String first(String name) {
        return name.split(" ", -1)[0];
    }

    private VideoJoin way(TherapySession session, String name) {
        TherapyRefused.when(!session.facts().video(), Reason.VIDEO_NOT_OPEN);
        var place =
                places.findById(session.center().value())
                        .orElseThrow(() -> new TherapyRefused(Reason.VIDEO_NOT_SET_UP));
        context.announce(
                PersonalDataRead.of(
                        "VIDEO_OPENED",
                        "TherapySession",
                        session.id().value(),
                        session.center().value()));
        return new VideoJoin(place.template().link(session.videoCode()), name);
    }
}
