package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kinward.families.InviteMember;
import org.kinward.families.MemberDetails;
import org.kinward.families.ProfileForm;
import org.kinward.shared.Language;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Asks where to send an invitation. */
class InviteDialog extends SubmitDialog {

    private static final int LENGTH = 254;
    private static final Pattern ADDRESS = Pattern.compile(ProfileForm.MAIL);

    private final MemberDetails member;
    private final Consumer<InviteMember> inviting;
    final EmailField email = new EmailField(translate("invite.email"));
    final Select<Language> language = new Select<>();

    InviteDialog(MemberDetails member, String address, Consumer<InviteMember> inviting) {
        super(translate("invite.title", member.fullName()), translate("invite.send"));
        this.member = member;
        this.inviting = inviting;
        email.setMaxLength(LENGTH);
        email.setValue(address);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(translate("invite.email.help"));
        email.setErrorMessage(translate("validation.email"));
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
        var address = TextCheck.required(email, LENGTH);
        if (address.isEmpty()) {
            return false;
        }
        if (!ADDRESS.matcher(address.get()).matches()) {
            TextCheck.refuse(email, translate("validation.email"));
            return false;
        }
        return Attempt.run(() ->
                inviting.accept(new InviteMember(member.id(), address.get(), language.getValue())));
    }
}
