package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.kinward.families.HouseholdId;
import org.kinward.families.HouseholdOverview;
import org.kinward.families.MemberDetails;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** A member goes to another family of the center; says first what that ends. */
class MoveDialog extends SubmitDialog {

    /** The families of the center by a part of their name, page by page. */
    interface Targets {
        List<HouseholdOverview> find(String name, int page, int size);
    }

    final ComboBox<HouseholdOverview> target = new ComboBox<>(translate("family.move.to"));

    MoveDialog(MemberDetails member, int places, Targets targets, Consumer<HouseholdId> moving) {
        super(translate("family.move.title", member.fullName()), translate("family.move.confirm"));
        target.setRequiredIndicatorVisible(true);
        target.setItemLabelGenerator(HouseholdOverview::name);
        target.setItems(query ->
                targets
                        .find(query.getFilter().orElse(""), query.getPage(), query.getPageSize())
                        .stream());
        var fields = new Div(target);
        fields.addClassName("stack");
        add(
                new Paragraph(translate("family.places", places)),
                new Paragraph(translate("family.move.text")),
                fields);
        submitOnEnterIn(fields);
        onSubmit(() -> {
            var chosen = target.getValue();
            if (chosen == null) {
                TextCheck.refuse(target, translate("input.required"));
                return false;
            }
            return Attempt.run(() -> moving.accept(chosen.id()));
        });
    }
}
