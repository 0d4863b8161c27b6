package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.kinward.families.InviteMember;
import org.kinward.families.MemberDetails;
import org.kinward.shared.Language;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/** Asks where to send an invitation. */
class InviteDialog extends SubmitDialog {

    private final MemberDetails member;
    private final Consumer<InviteMember> inviting;
    final MailField email = new MailField(translate("invite.email"));
    final Select<Language> language = new Select<>();

    InviteDialog(MemberDetails member, String address, Consumer<InviteMember> inviting) {
        super(translate("invite.title", member.fullName()), translate("invite.send"));
        this.member = member;
        this.inviting = inviting;
        email.setValue(address);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(translate("invite.email.help"));
        language.setLabel(translate("invite.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> translate("language." + choice));
        language.setValue(Language.ENGLISH);
        var fields = new Div(new Paragraph(translate("invite.text")), email, language);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::invite);
    }

    private boolean invite() {
        var address = email.required();
        return address.isPresent()
                && Attempt.run(() ->
                        inviting.accept(
                                new InviteMember(member.id(), address.get(), language.getValue())));
    }
}
