package org.kinward.shared;

import java.util.Locale;

/** The languages Kinward speaks, for screens and for sessions. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    SPANISH(Locale.of("es"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Spanish for any Spanish locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }
}
