package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.StaffDetails;
import org.kinward.identity.Role;
import org.kinward.scheduling.CenterResources;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;
import org.kinward.therapy.MoveDay;
import org.kinward.therapy.TherapistCover;

/** Gives the sessions of a therapist who is away that day to colleagues, on one screen. */
@Route("therapy/away")
@RolesAllowed({THERAPIST, COORDINATOR})
class AwayView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory directory;
    private final CenterResources resources;
    private final TherapistCover cover;
    private final Clock clock;
    private final Div content = new Div();

    final ComboBox<CenterDetails> center = new ComboBox<>(translate("center"));
    final ComboBox<StaffDetails> therapist = new ComboBox<>(translate("therapy.away.who"));
    final DatePicker day = TimeFields.day("therapy.day");
    final CoverList sessions = new CoverList();
    final Button give = new Button(translate("therapy.away.give"), _ -> give());

    AwayView(
            CenterDirectory directory,
            CenterResources resources,
            TherapistCover cover,
            Clock clock) {
        this.resources = resources;
        this.directory = directory;
        this.cover = cover;
        this.clock = clock;
        addClassName("therapy");
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> offerTherapists());
        therapist.setItemLabelGenerator(StaffDetails::name);
        therapist.setRequiredIndicatorVisible(true);
        therapist.addValueChangeListener(_ -> load());
        day.addValueChangeListener(_ -> load());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setTestId("give");
        give.setDisableOnClick(true);
        var filters = new Div(center, therapist, day);
        filters.addClassName("filter-bar");
        add(
                new RouterLink(translate("therapy.back"), TherapyView.class),
                new PageHeader(translate("therapy.away")),
                filters,
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var centers = directory.own();
        center.setItems(centers);
        center.setVisible(centers.size() > 1);
        if (centers.isEmpty()) {
            content.add(new EmptyState(translate("center.none"), translate("center.none.text")));
            return;
        }
        var first = centers.getFirst();
        day.setValue(LocalDate.ofInstant(clock.instant(), first.zone()));
        center.setValue(first);
    }

    private void offerTherapists() {
        var chosen = center.getValue();
        if (chosen != null) {
            therapist.setItems(
                    directory.staff(chosen.id()).stream()
                            .filter(one -> one.mayBe(Role.THERAPIST))
                            .toList());
            load();
        }
    }

    private void load() {
        content.removeAll();
        var chosen = center.getValue();
        var away = therapist.getValue();
        if (chosen == null || away == null || day.isEmpty()) {
            content.add(new Paragraph(translate("therapy.away.text")));
            return;
        }
        var found = cover.day(chosen.id(), away.id(), day.getValue());
        if (found.isEmpty()) {
            content.add(
                    new EmptyState(
                            translate("therapy.away.none"), translate("therapy.away.none.text")));
            return;
        }
        var colleagues =
                directory.staff(chosen.id()).stream()
                        .filter(one -> one.mayBe(Role.THERAPIST) && !one.id().equals(away.id()))
                        .toList();
        sessions.show(found, colleagues);
        content.add(sessions, give);
    }

    private void give() {
        try {
            handOver();
        } finally {
            give.setEnabled(true);
        }
    }

    private void handOver() {
        var chosen = sessions.chosen();
        if (chosen.isEmpty()) {
            Notices.refuse(translate("therapy.away.nobody"));
            return;
        }
        var where = center.getValue();
        var words = ConflictWords.of(resources.all(where.id()), where.zone());
        var _ =
                Attempt.get(() ->
                        new Overruling(
                                        words,
                                        overruled ->
                                                cover.moveDay(
                                                        new MoveDay(
                                                                where.id(),
                                                                therapist.getValue().id(),
                                                                day.getValue(),
                                                                chosen,
                                                                overruled)),
                                        this::done)
                                .book());
    }

    private void done() {
        Notices.done(translate("therapy.handedOver"));
        load();
    }

    @Override
    public String getPageTitle() {
        return translate("therapy.away");
    }
}
