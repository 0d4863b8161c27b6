package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinward.families.NewMember;
import org.kinward.families.Relationship;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.TextCheck;

/** One person of a family being entered. */
class MemberRow extends Div {

    private static final int LENGTH = 80;

    final TextField firstName = new TextField(translate("families.firstName"));
    final TextField lastName = new TextField(translate("families.lastName"));
    final ComboBox<Relationship> relationship = new ComboBox<>();
    final Button remove = new Button(ActionIcon.REMOVE.create());
    final Div fields = new Div(firstName, lastName, relationship);

    MemberRow(Consumer<MemberRow> removing) {
        addClassName("member-row");
        getElement().setAttribute("role", "group");
        fields.addClassName("member-fields");
        firstName.setRequiredIndicatorVisible(true);
        firstName.setMaxLength(LENGTH);
        lastName.setRequiredIndicatorVisible(true);
        lastName.setMaxLength(LENGTH);
        relationship.setLabel(translate("families.relationship"));
        relationship.setRequiredIndicatorVisible(true);
        relationship.setItems(Relationship.values());
        relationship.setItemLabelGenerator(each -> translate("relationship." + each));
        remove.addClickListener(_ -> removing.accept(this));
        remove.setTestId("remove-member");
        add(fields, remove);
    }

    /** Its place in the form, which screen readers say, and whether it may be removed. */
    void number(int place, boolean removable) {
        getElement().setAttribute("aria-label", translate("families.member.number", place));
        remove.setAriaLabel(translate("families.member.remove", place));
        remove.setVisible(removable);
    }

    /** The person; empty where a field has a message. */
    Optional<NewMember> read() {
        var first = TextCheck.required(firstName, LENGTH);
        var last = TextCheck.required(lastName, LENGTH);
        if (relationship.isEmpty()) {
            TextCheck.refuse(relationship, translate("input.required"));
        }
        return first.isEmpty() || last.isEmpty() || relationship.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewMember(first.get(), last.get(), relationship.getValue()));
    }
}
