package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.families.FamilyImport;
import org.kinward.families.ImportCount;
import org.kinward.families.ImportError;
import org.kinward.families.ImportPreview;
import org.kinward.shared.ui.Attempt;

/**
 * What an import would do, and its doing. It enters some families at each look of the page, so that
 * the bar moves, nobody waits for a long answer, and it can be stopped in between.
 */
class ImportResult extends Section {

    private static final int AT_ONCE = 40;
    private static final int LOOK_EVERY = 300;
    private static final int MOST_ERRORS = 50;

    private final CenterDetails center;
    private final ImportPreview preview;
    private final FamilyImport imports;
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph done = new Paragraph();
    private ImportCount count = ImportCount.NONE;
    private int next;
    private @Nullable Registration looking;

    final Button start = new Button(translate("import.start"), _ -> start());
    final Button stop = new Button(translate("import.stop"), _ -> finish());

    ImportResult(CenterDetails center, ImportPreview preview, FamilyImport imports) {
        this.center = center;
        this.preview = preview;
        this.imports = imports;
        start.setText(translate("import.start", preview.newMembers()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setTestId("start-import");
        start.setEnabled(preview.newMembers() > 0);
        start.setDisableOnClick(true);
        stop.setVisible(false);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", translate("import.title"));
        done.getElement().setAttribute("role", "status");
        done.setVisible(false);
        var buttons = new Div(start, stop);
        buttons.addClassName("actions");
        add(
                new H2(translate("import.preview")),
                new Paragraph(
                        translate(
                                "import.counts",
                                preview.newFamilies(),
                                preview.newMembers(),
                                preview.alreadyThere(),
                                preview.errors().stream()
                                        .map(ImportError::line)
                                        .distinct()
                                        .count())),
                buttons,
                progress,
                done);
        if (!preview.errors().isEmpty()) {
            add(errors());
        }
    }

    private Section errors() {
        var list = new UnorderedList();
        preview.errors().stream().limit(MOST_ERRORS).map(ImportResult::item).forEach(list::add);
        var download = new Anchor();
        download.setText(translate("import.errors.download"));
        download.setHref(
                DownloadHandler.fromInputStream(_ -> file(ImportErrors.file(preview.errors()))));
        var section = new Section(new H2(translate("import.errors")), download, list);
        if (preview.errors().size() > MOST_ERRORS) {
            section.add(new Paragraph(translate("import.errors.more", MOST_ERRORS)));
        }
        return section;
    }

    private static DownloadResponse file(byte[] content) {
        return new DownloadResponse(
                new ByteArrayInputStream(content),
                "import-errors.csv",
                "text/csv; charset=UTF-8",
                content.length);
    }

    private static ListItem item(ImportError error) {
        return new ListItem(
                translate(
                        "import.error",
                        Long.toString(error.line()),
                        translate("import.column." + error.column()),
                        translate("import.problem." + error.problem())));
    }

    private void start() {
        stop.setVisible(true);
        progress.setVisible(true);
        var ui = UI.getCurrent();
        looking = ui.addPollListener(_ -> goOn());
        ui.setPollInterval(LOOK_EVERY);
        goOn();
    }

    /** Enters the next families; what fails is told, and importing again goes on from there. */
    private void goOn() {
        var families = preview.households();
        int end = Math.min(next + AT_ONCE, families.size());
        var some = families.subList(next, end);
        var entered = Attempt.get(() -> imports.enter(center.id(), some));
        if (entered.isEmpty()) {
            finish();
            return;
        }
        count = count.plus(entered.get());
        next = end;
        progress.setValue(families.isEmpty() ? 1 : (double) next / families.size());
        if (next >= families.size()) {
            finish();
        }
    }

    private void finish() {
        if (looking == null) {
            return;
        }
        stopLooking();
        stop.setVisible(false);
        Attempt.run(() -> imports.finish(center.id(), count));
        done.setText(translate("import.done", count.families(), count.members()));
        done.setVisible(true);
    }

    private void stopLooking() {
        if (looking != null) {
            looking.remove();
            looking = null;
            UI.getCurrent().setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        finish();
        super.onDetach(event);
    }
}
