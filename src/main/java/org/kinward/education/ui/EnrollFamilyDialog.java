package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kinward.centers.CenterId;
import org.kinward.education.EnrollmentRefused;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdId;
import org.kinward.families.HouseholdOverview;
import org.kinward.families.MemberId;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Signs a family of the center up for a session, or puts it on the waitlist. */
class EnrollFamilyDialog extends SubmitDialog {

    private final Roll roll;
    private final BiConsumer<HouseholdId, Set<MemberId>> enrolling;

    final ComboBox<HouseholdOverview> family = new ComboBox<>(translate("enroll.family"));
    final MemberChoice members = new MemberChoice(translate("enroll.members"));

    EnrollFamilyDialog(
            FamilyDirectory families,
            Roll roll,
            CenterId center,
            BiConsumer<HouseholdId, Set<MemberId>> enrolling) {
        super(translate("enroll.title"), translate("enroll"));
        this.roll = roll;
        this.enrolling = enrolling;
        family.setItemLabelGenerator(HouseholdOverview::name);
        family.setRequiredIndicatorVisible(true);
        family.setHelperText(translate("enroll.free", roll.free()));
        family.setItemsPageable((page, name) ->
                families.search(center, name, page.getPageNumber(), page.getPageSize()));
        family.addValueChangeListener(event -> choose(event.getValue()));
        members.setVisible(false);
        var fields = new Div(family, members);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::enroll);
    }

    private void choose(HouseholdOverview chosen) {
        members.setVisible(chosen != null);
        if (chosen != null) {
            members.offer(chosen.members(), roll.seats());
            check(chosen);
        }
    }

    private boolean enroll() {
        var chosen = family.getValue();
        if (chosen == null) {
            TextCheck.refuse(family, translate("input.required"));
            return false;
        }
        var people = members.chosen();
        return check(chosen)
                && !people.isEmpty()
                && Attempt.get(() -> wentThrough(chosen.id(), people)).orElse(false);
    }

    private boolean wentThrough(HouseholdId household, Set<MemberId> people) {
        try {
            enrolling.accept(household, people);
            return true;
        } catch (EnrollmentRefused refusal) {
            if (refusal.reason() != EnrollmentRefused.Reason.PARTY_TOO_LARGE) {
                throw refusal;
            }
            TextCheck.refuse(members, Attempt.sentence(refusal));
            return false;
        }
    }

    private boolean check(HouseholdOverview chosen) {
        boolean known = roll.has(chosen.id());
        if (known) {
            TextCheck.refuse(family, translate("enroll.already"));
        }
        return !known;
    }
}
