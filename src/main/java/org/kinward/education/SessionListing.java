package org.kinward.education;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.shared.Language;
import org.kinward.shared.LocalizedText;

/** A session with its module's title and its counts, as the database gives it. */
interface SessionListing {

    UUID getId();

    String getTitleEn();

    @Nullable String getTitleEs();

    Instant getStartsAt();

    String getZone();

    int getMinutes();

    @Nullable UUID getRoomId();

    @Nullable String getVideoLink();

    Language getLanguage();

    @Nullable UUID getFacilitatorId();

    SessionStatus getStatus();

    int getSeats();

    long getSeated();

    long getWaiting();

    default SessionRow row() {
        var room = getRoomId();
        var facilitator = getFacilitatorId();
        var link = getVideoLink();
        return new SessionRow(
                new SessionId(getId()),
                new LocalizedText(getTitleEn(), getTitleEs()),
                getStartsAt(),
                ZoneId.of(getZone()),
                getMinutes(),
                room == null ? null : new RoomId(room),
                link != null && !link.isBlank(),
                getLanguage(),
                facilitator == null ? null : new StaffId(facilitator),
                getStatus(),
                getSeats(),
                getSeated(),
                getWaiting());
    }
}
