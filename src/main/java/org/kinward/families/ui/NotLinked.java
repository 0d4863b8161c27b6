package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.kinward.shared.ui.EmptyState;

/** What somebody sees whose account no center has linked to a family member yet. */
final class NotLinked {

    private NotLinked() {}

    static EmptyState create() {
        return new EmptyState(translate("program.notLinked"), translate("program.notLinked.text"));
    }
}
