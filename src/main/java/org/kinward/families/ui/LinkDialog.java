package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdOverview;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;
import org.kinward.families.WaitingSignIn;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Says which family member the person who signed in is. */
class LinkDialog extends SubmitDialog {

    private static final int PAGE = 50;

    private final Consumer<MemberId> linking;

    final ComboBox<Choice> member = new ComboBox<>(translate("families.link.member"));

    LinkDialog(
            FamilyDirectory directory,
            CenterId center,
            WaitingSignIn person,
            Consumer<MemberId> linking) {
        super(translate("families.link.name", person.name()), translate("families.link"));
        this.linking = linking;
        member.setRequiredIndicatorVisible(true);
        member.setHelperText(translate("families.link.help"));
        member.setItemLabelGenerator(Choice::label);
        member.setItems(query -> {
            var name = query.getFilter().orElse("");
            return choices(page -> directory.search(center, name, page, PAGE))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        var fields = new Div(member);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::link);
    }

    /** The members of household after household; later pages are read only when asked for. */
    private static Stream<Choice> choices(IntFunction<List<HouseholdOverview>> pages) {
        return Stream.iterate(0, page -> page + 1)
                .map(pages::apply)
                .takeWhile(found -> !found.isEmpty())
                .flatMap(List::stream)
                .flatMap(household ->
                        household.members().stream()
                                .map(person -> new Choice(household.name(), person)));
    }

    private boolean link() {
        var chosen = member.getValue();
        if (chosen == null) {
            TextCheck.refuse(member, translate("input.required"));
            return false;
        }
        return Attempt.run(() -> linking.accept(chosen.person().id()));
    }

    /** A member beside the name of their household. */
    record Choice(String household, MemberDetails person) {

        String label() {
            return translate("families.link.choice", household, person.fullName());
        }
    }
}
