package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kinward.families.MemberDetails;
import org.kinward.scheduling.PreferredHoursService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;

/** When it usually suits somebody of the household: the days on which mornings do, and so on. */
class FamilyHoursDialog extends SubmitDialog {

    private final PreferredHoursService hours;
    final Select<MemberDetails> member = new Select<>();
    final Map<FamilyPartOfDay, CheckboxGroup<DayOfWeek>> days =
            new EnumMap<>(FamilyPartOfDay.class);

    FamilyHoursDialog(List<MemberDetails> household, PreferredHoursService hours) {
        super(translate("familyTherapy.hours"), translate("familyTherapy.hours.save"));
        this.hours = hours;
        add(new Paragraph(translate("familyTherapy.hours.text")));
        member.setLabel(translate("familyTherapy.hours.who"));
        member.setItemLabelGenerator(MemberDetails::firstName);
        member.setItems(household);
        member.setWidthFull();
        add(member);
        for (var part : FamilyPartOfDay.values()) {
            var group = new CheckboxGroup<DayOfWeek>(translate("familyTherapy.hours." + part));
            group.setItems(DayOfWeek.values());
            group.setItemLabelGenerator(
                    day -> day.getDisplayName(TextStyle.FULL, UI.getCurrent().getLocale()));
            group.setWidthFull();
            days.put(part, group);
            add(group);
        }
        setWidth("28rem");
        member.addValueChangeListener(_ -> show());
        household.stream().findFirst().ifPresent(member::setValue);
        onSubmit(this::save);
    }

    private void show() {
        var known =
                member.getOptionalValue()
                        .flatMap(one -> Attempt.get(() -> hours.hours(one.id())))
                        .orElse(List.of());
        days.forEach((part, group) -> group.setValue(part.daysIn(known)));
    }

    private boolean save() {
        var week =
                days.entrySet().stream()
                        .flatMap(one -> one.getValue().getValue().stream().map(one.getKey()::on))
                        .toList();
        boolean done =
                member.getOptionalValue()
                        .filter(one -> Attempt.run(() -> hours.setHours(one.id(), week)))
                        .isPresent();
        if (done) {
            Notices.done(translate("familyTherapy.hours.saved"));
        }
        return done;
    }
}
