package org.kinward.therapy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDirectory;
import org.kinward.shared.Language;
import org.kinward.shared.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What modalities and rooms are called. */
@Component
class Modalities {

    private final MessageSource messages;
    private final CenterDirectory centers;

    Modalities(MessageSource messages, CenterDirectory centers) {
        this.messages = messages;
        this.centers = centers;
    }

    /** The session's room; none where it is by video alone. */
    @Nullable String room(TherapySession session) {
        return session.room().map(room -> centers.room(session.center(), room).name()).orElse(null);
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
