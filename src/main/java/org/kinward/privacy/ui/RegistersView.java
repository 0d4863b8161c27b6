package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;

/**
 * What the privacy officer keeps besides clients: complaints, incidents, people kept apart, the
 * notice.
 */
@Route("registers")
@Menu(title = "menu.registers", order = 9, icon = "icons/menu/registers.svg")
@RolesAllowed(PRIVACY_OFFICER)
class RegistersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory centers;
    final ComboBox<CenterDetails> center = new ComboBox<>(translate("center"));
    final ReportList reports;
    final ApartList apart;
    final CenterNoticeSection notice;

    RegistersView(
            CenterDirectory centers,
            ReportList reports,
            ApartList apart,
            CenterNoticeSection notice) {
        this.centers = centers;
        this.reports = reports;
        this.apart = apart;
        this.notice = notice;
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> load());
        add(new PageHeader(getPageTitle()), center, reports, apart, notice);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = centers.own();
        center.setVisible(own.size() > 1);
        center.setItems(own);
        own.stream().findFirst().ifPresent(center::setValue);
        reports.setVisible(!own.isEmpty());
        apart.setVisible(!own.isEmpty());
        notice.setVisible(!own.isEmpty());
        if (own.isEmpty()) {
            add(new EmptyState(translate("center.none"), translate("center.none.text")));
        }
    }

    private void load() {
        var chosen = center.getValue();
        if (chosen != null) {
            reports.show(chosen);
            apart.show(chosen);
            notice.show(chosen);
        }
    }

    @Override
    public String getPageTitle() {
        return translate("menu.registers");
    }
}
