package org.kinward.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.audit.AuditCursor;
import org.kinward.audit.AuditExport;
import org.kinward.audit.AuditFilter;
import org.kinward.audit.AuditQueries;
import org.kinward.audit.AuditRow;
import org.kinward.audit.AuditTexts;
import org.kinward.audit.ExportAudit;
import org.kinward.centers.CenterDirectory;
import org.kinward.shared.Language;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;

/** Who did and saw what, for the privacy officer. */
@Route("audit")
@Menu(title = "menu.audit", order = 14, icon = "icons/menu/audit.svg")
@RolesAllowed(PRIVACY_OFFICER)
class AuditView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final AuditQueries queries;
    private final AuditExport export;
    private final AuditTexts texts;
    private final CenterDirectory centers;
    private @Nullable AuditCursor last;

    final AuditFilters filters;
    final UnorderedList list = new UnorderedList();
    final Div state = new Div();
    final Button more = new Button(translate("audit.more"), _ -> more());
    final Button check = new Button(translate("audit.check"), _ -> check());
    final Button take = new Button(translate("audit.export"), _ -> askForPurpose());
    final Anchor file = new Anchor();
    final VerdictNote verdict = new VerdictNote();

    AuditView(AuditQueries queries, AuditExport export, AuditTexts texts, CenterDirectory centers) {
        this.queries = queries;
        this.export = export;
        this.texts = texts;
        this.centers = centers;
        filters = new AuditFilters(queries, this::load);
        addClassName("audit");
        check.setDisableOnClick(true);
        check.setTestId("check");
        take.setIcon(ActionIcon.DOWNLOAD.create());
        take.setTestId("export");
        more.setTestId("more");
        more.setDisableOnClick(true);
        list.addClassName("audit-list");
        list.getElement().setAttribute("aria-label", translate("menu.audit"));
        state.getElement().setAttribute("role", "status");
        file.getStyle().setDisplay(Style.Display.NONE);
        file.getElement().setAttribute("download", true);
        add(
                new PageHeader(getPageTitle(), check, take),
                new RouterLink(translate("holds.open"), HoldsView.class),
                verdict,
                filters,
                list,
                state,
                more,
                file);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = centers.own();
        filters.offer(own, queries.seesAll());
        if (own.isEmpty()) {
            show(new EmptyState(translate("center.none"), translate("center.none.text")));
            take.setVisible(false);
            more.setVisible(false);
        }
    }

    private void load() {
        list.removeAll();
        last = null;
        more();
    }

    private void more() {
        filters.filter()
                .flatMap(filter -> Attempt.get(() -> queries.page(filter, last, PAGE)))
                .ifPresent(this::append);
        more.setEnabled(true);
    }

    private void append(List<AuditRow> rows) {
        rows.forEach(row -> list.add(new AuditItem(row, texts, filters.zone())));
        more.setVisible(rows.size() == PAGE);
        if (!rows.isEmpty()) {
            last = rows.getLast().cursor();
        }
        boolean nothing = list.getChildren().findAny().isEmpty();
        list.setVisible(!nothing);
        if (nothing) {
            var reason = filters.isNarrow() ? "audit.noMatch" : "audit.empty";
            show(new EmptyState(translate(reason), translate(reason + ".text")));
        } else {
            state.removeAll();
        }
    }

    private void show(EmptyState empty) {
        state.removeAll();
        state.add(empty);
    }

    private void check() {
        Attempt.get(queries::verify).ifPresent(verdict::show);
        check.setEnabled(true);
    }

    private void askForPurpose() {
        filters.filter()
                .ifPresent(filter ->
                        new AuditExportDialog(purpose -> download(filter, purpose)).open());
    }

    private void download(AuditFilter filter, String purpose) {
        var language = Language.of(UI.getCurrent().getLocale());
        var request = new ExportAudit(filter, purpose, language);
        file.setHref((DownloadHandler) event -> write(event, request));
        file.getElement().executeJs("setTimeout(() => this.click())");
    }

    /** Runs in the request of the download, which holds no lock on the page. */
    private void write(DownloadEvent event, ExportAudit request) throws IOException {
        event.setFileName("audit.csv");
        event.setContentType("text/csv; charset=utf-8");
        try (var out = event.getOutputStream()) {
            export.export(request, out);
        }
    }

    @Override
    public String getPageTitle() {
        return translate("menu.audit");
    }
}
