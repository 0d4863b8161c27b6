package org.kinward.therapy;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.Arrival;
import org.kinward.centers.CenterDirectory;
import org.kinward.scheduling.Equipment;
import org.kinward.scheduling.RoomFeatures;
import org.kinward.shared.Language;
import org.kinward.shared.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What modalities and rooms are called, and how people get there. */
@Component
class Modalities {

    private final MessageSource messages;
    private final CenterDirectory centers;
    private final RoomFeatures features;

    Modalities(MessageSource messages, CenterDirectory centers, RoomFeatures features) {
        this.messages = messages;
        this.centers = centers;
        this.features = features;
    }

    /** The session's room; none where it is by video alone. */
    @Nullable String room(TherapySession session) {
        return session.room().map(room -> centers.room(session.center(), room).name()).orElse(null);
    }

    /** The way to the session; none where it is by video alone. */
    @Nullable Arrival arrival(TherapySession session) {
        return session.room().isEmpty() ? null : centers.arrival(session.center());
    }

    /** What its room has to offer. */
    Set<Equipment> roomOffers(TherapySession session) {
        return session.room().map(features::of).orElseGet(Set::of);
    }

    LocalizedText title(Modality modality) {
        return new LocalizedText(
                name(modality, Language.ENGLISH.locale()),
                name(modality, Language.SPANISH.locale()));
    }

    private String name(Modality modality, Locale locale) {
        return messages.getMessage("therapy.modality." + modality, null, locale);
    }
}
