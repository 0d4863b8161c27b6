package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinward.privacy.AskRestriction;
import org.kinward.privacy.Recipient;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** A client's wish that something be kept from somebody. */
class RestrictionDialog extends SubmitDialog {

    private static final int WISH = 500;

    final ComboBox<Recipient> about = new ComboBox<>(translate("restriction.whom"));
    final TextArea wish = new TextArea(translate("restriction.wish"));
    final DatePicker asked = new DatePicker(translate("restriction.askedOn"));

    RestrictionDialog(
            OpenClient open,
            Function<String, List<Recipient>> searching,
            Consumer<AskRestriction> asking) {
        super(translate("restriction.ask"), translate("action.save"));
        about.setItemLabelGenerator(Recipient::label);
        about.setItemsPageable(
                (page, text) -> page.getPageNumber() == 0 ? searching.apply(text) : List.of());
        about.setClearButtonVisible(true);
        about.setHelperText(translate("restriction.whom.help"));
        wish.setMaxLength(WISH);
        wish.setRequiredIndicatorVisible(true);
        Days.prepare(asked, open.today());
        var fields = new Div(about, wish, asked);
        fields.addClassName("stack");
        add(fields);
        onSubmit(() -> {
            var text = TextCheck.required(wish, WISH);
            boolean dated = Days.isUpTo(asked, open.today());
            var whom = about.getValue();
            return text.isPresent()
                    && dated
                    && Attempt.run(() ->
                            asking.accept(
                                    new AskRestriction(
                                            open.client().id(),
                                            whom == null ? null : whom.id(),
                                            text.get(),
                                            asked.getValue())));
        });
    }
}
