package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kinward.families.NewMember;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Enters a family with its members, at least one and at most twelve. */
class AddFamilyDialog extends SubmitDialog {

    private static final int LENGTH = 120;
    private static final int MOST = 12;

    private final BiConsumer<String, List<NewMember>> saving;
    private final Div rows = new Div();

    final TextField name = new TextField(translate("families.name"));
    final List<MemberRow> members = new ArrayList<>();
    final Button more =
            new Button(
                    translate("families.member.add"),
                    ActionIcon.ADD.create(),
                    _ -> addRow().firstName.focus());

    AddFamilyDialog(BiConsumer<String, List<NewMember>> saving) {
        super(translate("families.add"), translate("action.save"));
        this.saving = saving;
        addClassName("family-dialog");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LENGTH);
        name.setHelperText(translate("families.name.help"));
        name.setWidthFull();
        more.setTestId("add-member");
        rows.addClassName("member-rows");
        var fields = new Div(name);
        add(fields, new H3(translate("families.members")), rows, more);
        submitOnEnterIn(fields);
        onSubmit(this::save);
        addRow();
    }

    private MemberRow addRow() {
        var row = new MemberRow(this::remove);
        submitOnEnterIn(row.fields);
        members.add(row);
        rows.add(row);
        number();
        return row;
    }

    private void remove(MemberRow row) {
        members.remove(row);
        rows.remove(row);
        number();
        more.focus();
    }

    private void number() {
        for (int i = 0; i < members.size(); i++) {
            members.get(i).number(i + 1, members.size() > 1);
        }
        more.setEnabled(members.size() < MOST);
    }

    private boolean save() {
        var household = TextCheck.required(name, LENGTH);
        // All rows are read, so that every wrong field says so at once.
        var people = members.stream().map(MemberRow::read).toList();
        if (household.isEmpty() || people.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        return Attempt.run(() ->
                saving.accept(household.get(), people.stream().flatMap(Optional::stream).toList()));
    }
}
