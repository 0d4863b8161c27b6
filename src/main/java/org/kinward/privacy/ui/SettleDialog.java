package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinward.privacy.ClaimDetails;
import org.kinward.privacy.ClientDetails;
import org.kinward.privacy.ClientId;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Says which client a family member means. They learn nothing of it. */
class SettleDialog extends SubmitDialog {

    final ComboBox<ClientDetails> client = new ComboBox<>(translate("client"));

    SettleDialog(
            ClaimDetails claim,
            Function<String, List<ClientDetails>> searching,
            Consumer<ClientId> settling) {
        super(translate("tasks.claim.settle"), translate("action.save"));
        client.setItemLabelGenerator(ClientDetails::label);
        client.setItemsPageable(
                (page, text) -> page.getPageNumber() == 0 ? searching.apply(text) : List.of());
        client.setRequiredIndicatorVisible(true);
        var fields = new Div(client);
        fields.addClassName("stack");
        add(
                new Paragraph(claim.recipient() + ": “" + claim.words() + "”"),
                fields,
                new Paragraph(translate("tasks.claim.settle.text")));
        onSubmit(() -> {
            if (client.isEmpty()) {
                TextCheck.refuse(client, translate("input.required"));
                return false;
            }
            return Attempt.run(() -> settling.accept(client.getValue().id()));
        });
    }
}
