package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.MemberId;
import org.kinward.families.WaitingSignIn;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Says which family member the person who signed in is. */
class LinkDialog extends SubmitDialog {

    private final Consumer<MemberId> linking;

    final ComboBox<PersonChoice> member = new ComboBox<>(translate("families.link.member"));

    LinkDialog(
            FamilyDirectory directory,
            CenterId center,
            WaitingSignIn person,
            Consumer<MemberId> linking) {
        super(translate("families.link.name", person.name()), translate("families.link"));
        this.linking = linking;
        member.setRequiredIndicatorVisible(true);
        member.setHelperText(translate("families.link.help"));
        member.setItemLabelGenerator(PersonChoice::label);
        member.setItems(query -> {
            var name = query.getFilter().orElse("");
            return PersonChoice.find(directory, center, name)
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        var fields = new Div(member);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::link);
    }

    private boolean link() {
        var chosen = member.getValue();
        if (chosen == null) {
            TextCheck.refuse(member, translate("input.required"));
            return false;
        }
        return Attempt.run(() -> linking.accept(chosen.person().id()));
    }
}
