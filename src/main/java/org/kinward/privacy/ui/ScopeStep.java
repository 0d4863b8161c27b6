package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.kinward.privacy.ConsentScope;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.ui.TextCheck;

/** What may be told, and what for. Nothing is ticked beforehand. */
class ScopeStep extends WizardStep {

    private static final int PURPOSE = 300;

    final CheckboxGroup<ConsentScope> scopes = new CheckboxGroup<>(translate("consent.scopes"));
    final TextField purpose = new TextField(translate("consent.purpose"));

    ScopeStep() {
        super(translate("wizard.scope"));
        scopes.addClassName("member-choice");
        scopes.setItems(ConsentScope.values());
        scopes.setItemLabelGenerator(scope -> translate("scope." + scope));
        // The same words as on the printed form and on the recipient's screen.
        scopes.setItemHelperGenerator(scope -> translate("scope.text." + scope));
        // Said in words: a group of boxes may not be marked as required (ARIA).
        scopes.setHelperText(translate("consent.scopes.help"));
        purpose.setMaxLength(PURPOSE);
        purpose.setRequiredIndicatorVisible(true);
        purpose.setHelperText(translate("consent.purpose.help"));
        add(scopes, purpose);
    }

    @Override
    boolean isComplete() {
        boolean chosen = filled(scopes, !scopes.isEmpty());
        if (chosen && !scopes.getValue().contains(ConsentScope.PRESENCE)) {
            TextCheck.refuse(scopes, translate("refusal.privacy.PRESENCE_MISSING"));
            chosen = false;
        }
        return TextCheck.required(purpose, PURPOSE).isPresent() && chosen;
    }

    @Override
    Optional<HasValidationProperties> fieldOf(Reason reason) {
        return switch (reason) {
            case PRESENCE_MISSING -> Optional.of(scopes);
            default -> Optional.empty();
        };
    }
}
