package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Whether questions are put to the person, or to staff or relatives about the person. */
enum Wording {
    TO_THE_PERSON("profile."),
    TO_STAFF("family.profile.");

    private final String keys;

    Wording(String keys) {
        this.keys = keys;
    }

    String of(String key) {
        return translate(keys + key);
    }
}
