package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinward.families.MemberProfile;
import org.kinward.families.ProfileForm;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;

/** What a member told about themselves, to be changed; how to reach them safely stands first. */
class ProfileDialog extends SubmitDialog {

    private final ProfileForm known;
    final SafetyPart safe;
    final NamePart name;
    final ReachPart reach;
    final NeedsPart needs;
    private final List<ProfilePart> parts;

    ProfileDialog(
            MemberProfile now, Wording wording, LocalDate today, Consumer<ProfileForm> saving) {
        super(translate("family.profile.of", now.member().fullName()), translate("action.save"));
        this.known = now.profile();
        safe = new SafetyPart(wording);
        name = new NamePart(wording, today);
        reach = new ReachPart(wording);
        needs = new NeedsPart(wording);
        parts = List.of(safe, name, reach, needs);
        parts.forEach(part -> part.show(known));
        add(new H3(wording.of("safe.title")), safe, name, reach, needs);
        onSubmit(() -> read().map(form -> Attempt.run(() -> saving.accept(form))).orElse(false));
    }

    /** All parts are read, so that every wrong field says so at once. */
    private Optional<ProfileForm> read() {
        boolean whole = true;
        var form = known;
        for (var part : parts) {
            var read = part.read(form);
            whole &= read.isPresent();
            form = read.orElse(form);
        }
        return whole ? Optional.of(form) : Optional.empty();
    }
}
