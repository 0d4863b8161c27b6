package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinward.families.HouseholdOverview;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;
import org.kinward.shared.ui.TextCheck;

/** The families of a session, who of them is invited, and without whom it does not take place. */
class FamilyPick extends Div {

    private final Runnable changed;
    private boolean showing;

    final MultiSelectComboBox<HouseholdOverview> families =
            new MultiSelectComboBox<>(translate("therapy.families"));
    final CheckboxGroup<MemberDetails> members = new CheckboxGroup<>(translate("therapy.members"));
    final CheckboxGroup<MemberDetails> required =
            new CheckboxGroup<>(translate("therapy.required"));

    FamilyPick(PlanOptions options, Runnable changed) {
        this.changed = changed;
        addClassNames("stack", "wide");
        families.setItemLabelGenerator(HouseholdOverview::name);
        families.setRequiredIndicatorVisible(true);
        families.setHelperText(translate("therapy.families.help"));
        families.setItemsPageable(
                (page, name) -> options.families(name, page.getPageNumber(), page.getPageSize()));
        families.addValueChangeListener(event -> {
            if (!showing) {
                choose(event.getOldValue(), event.getValue());
            }
        });
        members.setItemLabelGenerator(MemberDetails::fullName);
        members.addValueChangeListener(_ -> {
            if (!showing) {
                offerRequired(required.getValue());
                changed.run();
            }
        });
        required.setItemLabelGenerator(MemberDetails::fullName);
        required.setHelperText(translate("therapy.required.help"));
        add(families, members, required);
        offer(Set.of(), Set.of(), Set.of());
    }

    /** Shows these people; who is of another family is not among them. */
    void show(Collection<HouseholdOverview> homes, Set<MemberId> invited, Set<MemberId> needed) {
        showing = true;
        families.setValue(Set.copyOf(homes));
        showing = false;
        var people = people(homes);
        offer(homes, named(people, invited), named(people, needed));
    }

    /** Everybody of a family that is new is invited at first. */
    private void choose(Set<HouseholdOverview> before, Set<HouseholdOverview> now) {
        var chosen = new HashSet<>(members.getValue());
        now.stream()
                .filter(home -> !before.contains(home))
                .forEach(home -> chosen.addAll(home.members()));
        chosen.retainAll(people(now));
        offer(now, chosen, required.getValue());
    }

    private void offer(
            Collection<HouseholdOverview> homes,
            Set<MemberDetails> chosen,
            Set<MemberDetails> needed) {
        showing = true;
        members.setItems(people(homes));
        members.setValue(chosen);
        members.setVisible(!homes.isEmpty());
        showing = false;
        offerRequired(needed);
        changed.run();
    }

    private void offerRequired(Set<MemberDetails> needed) {
        var invited = members.getValue();
        var kept = needed.stream().filter(invited::contains).collect(toUnmodifiableSet());
        required.setItems(people(families.getValue()).stream().filter(invited::contains).toList());
        required.setValue(kept);
        required.setVisible(!invited.isEmpty());
    }

    /** Whether somebody is chosen; else there is a message at the field. */
    boolean check() {
        if (families.isEmpty()) {
            TextCheck.refuse(families, translate("input.required"));
        } else if (members.isEmpty()) {
            TextCheck.refuse(members, translate("members.none"));
        } else {
            families.setInvalid(false);
            members.setInvalid(false);
        }
        return !families.isEmpty() && !members.isEmpty();
    }

    Set<MemberId> chosen() {
        return ids(members.getValue());
    }

    Set<MemberId> needed() {
        return ids(required.getValue());
    }

    Map<MemberId, String> names() {
        return members.getValue().stream()
                .collect(toUnmodifiableMap(MemberDetails::id, MemberDetails::fullName));
    }

    private static List<MemberDetails> people(Collection<HouseholdOverview> homes) {
        return homes.stream().flatMap(home -> home.members().stream()).toList();
    }

    private static Set<MemberDetails> named(List<MemberDetails> people, Set<MemberId> ids) {
        return people.stream().filter(one -> ids.contains(one.id())).collect(toUnmodifiableSet());
    }

    private static Set<MemberId> ids(Set<MemberDetails> people) {
        return people.stream().map(MemberDetails::id).collect(toUnmodifiableSet());
    }
}
