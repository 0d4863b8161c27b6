package org.kinward.centers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.centers.ArrivalService;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterService;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/** The administrator's centers and their rooms. */
@Route("centers")
@Menu(title = "menu.centers", order = 50, icon = "icons/menu/centers.svg")
@RolesAllowed(ADMINISTRATOR)
class CentersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory directory;
    private final CenterService centers;
    private final ArrivalService arrivals;

    final Button open = new Button(translate("centers.open"), _ -> open());
    final Div list = new Div();

    CentersView(
            CenterDirectory directory,
            CenterService centers,
            ArrivalService arrivals,
            CurrentUser currentUser) {
        this.directory = directory;
        this.centers = centers;
        this.arrivals = arrivals;
        addClassName("centers");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setTestId("open-center");
        list.addClassName("center-list");
        var title = translate("centers.title");
        add(
                currentUser.get().wholeOrganization()
                        ? new PageHeader(title, open)
                        : new PageHeader(title),
                list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        list.removeAll();
        var own = directory.own();
        if (own.isEmpty()) {
            list.add(new EmptyState(translate("center.none"), translate("center.none.text")));
        }
        own.forEach(center ->
                list.add(
                        new CenterCard(
                                center,
                                directory.rooms(center.id()),
                                this::addRoom,
                                this::changeArrival)));
    }

    private void open() {
        new OpenCenterDialog(
                        input -> {
                            centers.open(input);
                            Notices.done(translate("centers.opened"));
                            load();
                        })
                .open();
    }

    private void addRoom(CenterDetails center) {
        new AddRoomDialog(
                        center,
                        input -> {
                            centers.addRoom(input);
                            Notices.done(translate("centers.room.added"));
                            load();
                        })
                .open();
    }

    private void changeArrival(CenterDetails center) {
        new ArrivalDialog(
                        center,
                        arrivals.find(center.id()),
                        form -> {
                            arrivals.save(form);
                            Notices.done(translate("saved"));
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return translate("centers.title");
    }
}
