package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberDetails;
import org.kinward.families.NewMember;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/** One person of a family: entered, or put right. */
class PersonDialog extends SubmitDialog {

    final MemberRow row = new MemberRow(_ -> {});

    PersonDialog(String title, @Nullable MemberDetails now, Consumer<NewMember> saving) {
        super(title, translate("action.save"));
        row.number(1, false);
        if (now != null) {
            row.firstName.setValue(now.firstName());
            row.lastName.setValue(now.lastName());
            row.relationship.setValue(now.relationship());
        }
        add(row);
        submitOnEnterIn(row.fields);
        onSubmit(() ->
                row.read().map(person -> Attempt.run(() -> saving.accept(person))).orElse(false));
    }
}
