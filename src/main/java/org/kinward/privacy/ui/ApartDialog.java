package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinward.centers.CenterId;
import org.kinward.privacy.ClientDetails;
import org.kinward.privacy.KeepApart;
import org.kinward.privacy.Recipient;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Chooses two people who may not be scheduled together. */
class ApartDialog extends SubmitDialog {

    private static final int REASON = 1000;

    /** Whom the family member is kept apart from. */
    enum Other {
        MEMBER,
        CLIENT
    }

    final ComboBox<Recipient> member = new ComboBox<>(translate("apart.member"));
    final RadioButtonGroup<Other> kind = new RadioButtonGroup<>(translate("apart.from"));
    final ComboBox<Recipient> other = new ComboBox<>(translate("apart.other"));
    final ComboBox<ClientDetails> client = new ComboBox<>(translate("client"));
    final TextArea reason = new TextArea(translate("apart.reason"));

    ApartDialog(
            CenterId center,
            Function<String, List<Recipient>> searching,
            Function<String, List<ClientDetails>> searchingClients,
            Consumer<KeepApart> keeping) {
        super(translate("apart.add"), translate("action.save"));
        for (var field : List.of(member, other)) {
            field.setItemLabelGenerator(Recipient::label);
            field.setItemsPageable(
                    (page, text) -> page.getPageNumber() == 0 ? searching.apply(text) : List.of());
            field.setRequiredIndicatorVisible(true);
        }
        client.setItemLabelGenerator(ClientDetails::label);
        client.setItemsPageable((page, text) ->
                page.getPageNumber() == 0 ? searchingClients.apply(text) : List.of());
        client.setRequiredIndicatorVisible(true);
        kind.setItems(Other.values());
        kind.setItemLabelGenerator(item -> translate("apart.from." + item));
        kind.addValueChangeListener(change -> {
            other.setVisible(change.getValue() == Other.MEMBER);
            client.setVisible(change.getValue() == Other.CLIENT);
        });
        kind.setValue(Other.MEMBER);
        client.setVisible(false);
        reason.setMaxLength(REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(translate("apart.reason.help"));
        var fields = new Div(member, kind, other, client, reason);
        fields.addClassName("stack");
        add(fields);
        onSubmit(() ->
                read(center).map(input -> Attempt.run(() -> keeping.accept(input))).orElse(false));
    }

    private Optional<KeepApart> read(CenterId center) {
        boolean members = kind.getValue() == Other.MEMBER;
        boolean chosen =
                WizardStep.filled(member, !member.isEmpty())
                        & (members
                                ? WizardStep.filled(other, !other.isEmpty())
                                : WizardStep.filled(client, !client.isEmpty()));
        return TextCheck.required(reason, REASON)
                .filter(_ -> chosen)
                .map(text ->
                        new KeepApart(
                                center,
                                member.getValue().id(),
                                members ? other.getValue().id() : null,
                                members ? null : client.getValue().id(),
                                text));
    }
}
