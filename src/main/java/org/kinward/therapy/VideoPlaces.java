package org.kinward.therapy;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Where centers' video sessions are, as their administrators set it. */
@Service
@Validated
@Transactional
@RolesAllowed(ADMINISTRATOR)
public class VideoPlaces {

    private final VideoPlaceRepository places;
    private final TherapySessionRepository sessions;
    private final TherapyContext context;

    VideoPlaces(
            VideoPlaceRepository places,
            TherapySessionRepository sessions,
            TherapyContext context) {
        this.places = places;
        this.sessions = sessions;
        this.context = context;
    }

    /** An own center's address with its placeholder; nothing while none is set. */
    @Transactional(readOnly = true)
    public Optional<String> find(@NotNull CenterId center) {
        context.requireOwn(center);
        return places.findById(center.value()).map(place -> place.template().text());
    }

    /** How many sessions by video the own center has that are not over. */
    @Transactional(readOnly = true)
    public int waiting(@NotNull CenterId center) {
        context.requireOwn(center);
        return sessions.countByVideo(center.value(), context.now());
    }

    /** The own center has no video sessions any more: nobody finds a way into one. */
    public void remove(@NotNull CenterId center) {
        context.requireOwn(center);
        places.findById(center.value())
                .ifPresent(place -> {
                    places.delete(place);
                    announce("VIDEO_PLACE_REMOVED", center);
                });
    }

    /**
     * Sets it: an https address with {@code {code}} once, in its path or query. Anything else is
     * refused.
     */
    public void set(@NotNull CenterId center, @NotBlank @Size(max = 400) String template) {
        context.requireOwn(center);
        var place = places.findById(center.value()).orElseGet(() -> new VideoPlace(center));
        place.set(VideoTemplate.of(template), context.stamp());
        places.save(place);
        announce("VIDEO_PLACE_SET", center);
    }

    private void announce(String action, CenterId center) {
        context.announce(
                new TherapyRecordChanged(
                        AuditFact.of(action, "Center", center.value(), center.value())));
    }
}
