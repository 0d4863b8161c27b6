package org.kinward.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.audit.AuditQueries;
import org.kinward.audit.HoldDetails;
import org.kinward.audit.HoldService;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** Records that must not be purged, and why. */
@Route("audit/holds")
@RolesAllowed(PRIVACY_OFFICER)
class HoldsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory centers;
    private final HoldService holds;
    private final AuditQueries queries;

    final Button place = new Button(translate("holds.place"), _ -> place());
    final ComboBox<CenterDetails> center = new ComboBox<>(translate("center"));
    final Div content = new Div();

    HoldsView(CenterDirectory centers, HoldService holds, AuditQueries queries) {
        this.centers = centers;
        this.holds = holds;
        this.queries = queries;
        addClassName("audit");
        place.addThemeVariants(ButtonVariant.PRIMARY);
        place.setTestId("place-hold");
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> load());
        add(
                new RouterLink(translate("holds.back"), AuditView.class),
                new PageHeader(getPageTitle(), place),
                new Paragraph(translate("holds.text")),
                center,
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = centers.own();
        center.setItems(own);
        center.setVisible(own.size() > 1);
        place.setVisible(!own.isEmpty());
        own.stream().findFirst().ifPresent(center::setValue);
        if (own.isEmpty()) {
            content.add(new EmptyState(translate("center.none"), translate("center.none.text")));
        }
    }

    private void load() {
        content.removeAll();
        center.getOptionalValue()
                .ifPresent(own -> {
                    var found = holds.list(own.id());
                    if (found.isEmpty()) {
                        content.add(
                                new EmptyState(
                                        translate("holds.empty"), translate("holds.empty.text")));
                        return;
                    }
                    var list = new UnorderedList();
                    list.addClassName("audit-list");
                    found.forEach(hold -> list.add(item(hold, own)));
                    content.add(list);
                });
    }

    private ListItem item(HoldDetails hold, CenterDetails own) {
        var name = new Span(nameOf(hold));
        name.addClassName("card-name");
        var lift = new Button(translate("holds.lift"), _ -> askToLift(hold));
        lift.setTestId("lift-hold");
        lift.setAriaLabel(translate("holds.lift.label", nameOf(hold)));
        var item =
                new ListItem(
                        name,
                        new Paragraph(hold.reason()),
                        new Span(
                                translate(
                                        "holds.since",
                                        hold.placedBy(),
                                        Formats.date(hold.placedAt(), own.zone()))),
                        lift);
        item.addClassName("audit-item");
        return item;
    }

    private static String nameOf(HoldDetails hold) {
        if (hold.object() == null) {
            return translate("holds.all");
        }
        return hold.label() == null ? hold.object().toString() : hold.label();
    }

    private void place() {
        center.getOptionalValue()
                .ifPresent(own ->
                        new HoldDialog(
                                        own.id(),
                                        queries,
                                        request -> {
                                            holds.place(request);
                                            Notices.done(translate("holds.placed"));
                                        },
                                        this::load)
                                .open());
    }

    private void askToLift(HoldDetails hold) {
        Confirm.ask(
                translate("holds.lift.title", nameOf(hold)),
                translate("holds.lift.text"),
                translate("holds.lift"),
                () -> {
                    if (Attempt.run(() -> holds.lift(hold.id()))) {
                        Notices.done(translate("holds.lifted"));
                    }
                    load();
                });
    }

    @Override
    public String getPageTitle() {
        return translate("holds.title");
    }
}
