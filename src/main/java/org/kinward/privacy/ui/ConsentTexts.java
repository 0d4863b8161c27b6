package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.kinward.privacy.ConsentScope;

/** The words of consents that more than one screen shows. */
final class ConsentTexts {

    private ConsentTexts() {}

    static String scopes(Set<ConsentScope> scopes) {
        return scopes.stream()
                .sorted()
                .map(scope -> translate("scope." + scope))
                .collect(joining(" · "));
    }
}
