package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.kinward.families.HouseholdDetails;
import org.kinward.scheduling.PreferredHoursService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.FamilyGoals;
import org.kinward.therapy.MyGoals;
import org.kinward.therapy.RequestDetails;
import org.kinward.therapy.RequestState;
import org.kinward.therapy.TherapyRequests;

/** What a family wishes for: sessions, hours that suit, and goals. */
@SpringComponent
class FamilyWishes {

    private final TherapyRequests requests;
    private final PreferredHoursService hours;
    private final FamilyGoals goals;
    private final MyGoals ownGoals;

    FamilyWishes(
            TherapyRequests requests,
            PreferredHoursService hours,
            FamilyGoals goals,
            MyGoals ownGoals) {
        this.requests = requests;
        this.hours = hours;
        this.goals = goals;
        this.ownGoals = ownGoals;
    }

    /** The household's goals with the form for another one. */
    Section goals(Runnable then) {
        return new FamilyGoalList(goals.mine(), ownGoals, then);
    }

    /** What the household asked for, and the way to ask. */
    Section requests(HouseholdDetails household, Runnable then) {
        var ask = new Button(translate("familyTherapy.ask"));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickListener(_ ->
                new FamilyRequestDialog(
                                household.members(),
                                wish -> {
                                    boolean done = Attempt.run(() -> requests.ask(wish));
                                    if (done) {
                                        Notices.done(translate("familyTherapy.asked"));
                                        then.run();
                                    }
                                    return done;
                                })
                        .open());
        var suits = new Button(translate("familyTherapy.hours"));
        suits.addThemeVariants(ButtonVariant.TERTIARY);
        suits.addClickListener(_ -> new FamilyHoursDialog(household.members(), hours).open());
        var bar = new Div(ask, suits);
        bar.addClassName("card-actions");
        var section =
                new Section(
                        new H2(translate("familyTherapy.ask")),
                        new Paragraph(translate("familyTherapy.ask.text")));
        var own = requests.mine();
        if (!own.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("message-list");
            own.forEach(request -> list.add(line(request, then)));
            section.add(list);
        }
        section.add(bar);
        return section;
    }

    private ListItem line(RequestDetails request, Runnable then) {
        var topic = new Span(request.topic());
        topic.addClassName("person-name");
        var open = request.state() == RequestState.OPEN;
        var line =
                new ListItem(
                        topic,
                        new StatusBadge(
                                translate("familyTherapy.request." + request.state()),
                                open ? Tone.WAITING : Tone.NEUTRAL));
        if (open) {
            var withdraw = new Button(translate("familyTherapy.withdraw"));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            withdraw.setAriaLabel(withdraw.getText() + ": " + request.topic());
            withdraw.addClickListener(_ ->
                    Confirm.ask(
                            translate("familyTherapy.withdraw"),
                            translate("familyTherapy.withdraw.text"),
                            translate("familyTherapy.withdraw"),
                            () -> withdraw(request, then)));
            line.add(withdraw);
        }
        return line;
    }

    private void withdraw(RequestDetails request, Runnable then) {
        if (Attempt.run(() -> requests.withdraw(request.id()))) {
            Notices.done(translate("familyTherapy.withdrawn"));
        }
        then.run();
    }
}
