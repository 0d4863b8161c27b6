package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.privacy.Recipient;
import org.kinward.privacy.RecipientId;
import org.kinward.shared.ui.TextCheck;

/** Who discloses, about whom, and to whom: each person chosen gets a consent of their own. */
class PeopleStep extends WizardStep {

    private static final int MOST = 10;

    final MultiSelectComboBox<Recipient> recipients =
            new MultiSelectComboBox<>(translate("consent.recipient"));

    PeopleStep(OpenClient open, Function<String, List<Recipient>> searching) {
        super(translate("wizard.people"));
        recipients.setItemLabelGenerator(Recipient::label);
        recipients.setItemsPageable(
                (page, text) -> page.getPageNumber() == 0 ? searching.apply(text) : List.of());
        recipients.setRequiredIndicatorVisible(true);
        recipients.setHelperText(translate("consent.recipients.help"));
        add(
                new Paragraph(
                        translate(
                                "wizard.people.text",
                                open.center().name(),
                                open.client().label())));
        if (!open.openRestrictions().isEmpty()) {
            add(warning(open));
        }
        add(recipients);
    }

    private static Section warning(OpenClient open) {
        var list = new UnorderedList();
        open.openRestrictions()
                .forEach(wish ->
                        list.add(
                                new ListItem(
                                        translate("restriction.state." + wish.state())
                                                + ": "
                                                + wish.wish())));
        var panel = new Section(new H3(translate("restriction.think")), list);
        panel.addClassName("conflict-panel");
        return panel;
    }

    Set<RecipientId> chosen() {
        return recipients.getValue().stream()
                .map(Recipient::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    boolean isComplete() {
        int count = recipients.getValue().size();
        if (count > MOST) {
            TextCheck.refuse(recipients, translate("consent.recipients.many", MOST));
            return false;
        }
        return filled(recipients, count > 0);
    }

    @Override
    Optional<HasValidationProperties> fieldOf(Reason reason) {
        return switch (reason) {
            case RESTRICTED -> Optional.of(recipients);
            default -> Optional.empty();
        };
    }
}
