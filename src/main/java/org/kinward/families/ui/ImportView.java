package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.COORDINATOR;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.families.CsvTable;
import org.kinward.families.FamilyImport;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;
import org.kinward.shared.ui.UploadTexts;

/** Enters families from a file: choose it, say what its columns hold, look, then import. */
@Route("families/import")
@RolesAllowed(COORDINATOR)
class ImportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory centers;
    private final FamilyImport imports;
    private final Div content = new Div();

    final ComboBox<CenterDetails> center = new ComboBox<>(translate("center"));
    final Upload upload = new Upload();

    ImportView(CenterDirectory centers, FamilyImport imports) {
        this.centers = centers;
        this.imports = imports;
        addClassName("family-import");
        center.setItemLabelGenerator(CenterDetails::name);
        center.addValueChangeListener(_ -> content.removeAll());
        upload.setUploadHandler(new SmallFile(this::show));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CsvTable.MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", "text/csv", "text/plain");
        upload.setI18n(
                UploadTexts.of(
                        translate("refusal.family.FILE_TOO_LARGE"), translate("import.onlyCsv")));
        upload.addFileRejectedListener(
                _ -> Notices.refuse(translate("refusal.family.FILE_TOO_LARGE")));
        var choose = new Div(center, new Paragraph(translate("import.text")), upload);
        choose.addClassName("stack");
        content.addClassName("stack");
        add(
                new RouterLink(translate("family.back"), FamiliesView.class),
                new PageHeader(translate("import.title")),
                choose,
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = centers.own();
        center.setItems(own);
        center.setVisible(own.size() > 1);
        own.stream().findFirst().ifPresent(center::setValue);
    }

    /** Shows what is in a file; nothing is entered by that. */
    void show(byte[] data) {
        content.removeAll();
        var at = center.getValue();
        if (at != null) {
            Attempt.get(() -> CsvTable.read(data))
                    .ifPresent(table -> content.add(new ImportMapping(at, table, imports)));
        }
    }

    @Override
    public String getPageTitle() {
        return translate("import.title");
    }
}
