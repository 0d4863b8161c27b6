package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kinward.families.Acting;
import org.kinward.families.MemberEntry;
import org.kinward.families.RepresentativeKind;
import org.kinward.families.WaitingSignIn;
import org.kinward.identity.AccountId;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Says which sign-in is a member's own, or acts for them. */
class SignInDialog extends SubmitDialog {

    /** A sign-in, and whether it is the member's own. */
    record Choice(AccountId account, boolean own) {}

    private record Account(AccountId id, String name) {}

    final RadioButtonGroup<RepresentativeKind> kind =
            new RadioButtonGroup<>(translate("family.signIn.kind"));
    private final ComboBox<Account> account = new ComboBox<>(translate("family.signIn.whose"));

    SignInDialog(
            MemberEntry entry,
            List<WaitingSignIn> waiting,
            List<Acting> household,
            Consumer<Choice> choosing) {
        super(
                translate("family.signIn.title", entry.person().calledName()),
                translate("action.save"));
        boolean hasOwn =
                entry.acting().stream().anyMatch(one -> one.kind() == RepresentativeKind.SELF);
        kind.setItems(
                hasOwn
                        ? List.of(RepresentativeKind.GUARDIAN)
                        : List.of(RepresentativeKind.values()));
        kind.setItemLabelGenerator(each -> translate("family.signIn.kind." + each));
        kind.setValue(hasOwn ? RepresentativeKind.GUARDIAN : RepresentativeKind.SELF);
        kind.setHelperText(translate("family.signIn.kind.help"));
        account.setRequiredIndicatorVisible(true);
        account.setItemLabelGenerator(Account::name);
        account.setItems(
                Stream.concat(
                                waiting.stream().map(one -> new Account(one.account(), one.name())),
                                household.stream()
                                        .map(one -> new Account(one.account(), one.name())))
                        .distinct()
                        .toList());
        account.setHelperText(translate("family.signIn.whose.help"));
        var fields = new Div(kind, account);
        fields.addClassName("stack");
        add(new Paragraph(translate("family.signIn.text")), fields);
        submitOnEnterIn(fields);
        onSubmit(() -> {
            var chosen = account.getValue();
            if (chosen == null) {
                TextCheck.refuse(account, translate("input.required"));
                return false;
            }
            return Attempt.run(() ->
                    choosing.accept(
                            new Choice(chosen.id(), kind.getValue() == RepresentativeKind.SELF)));
        });
    }
}
