package org.kinward.engagement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.kinward.engagement.ExportFormat;
import org.kinward.engagement.ExportReport;
import org.kinward.engagement.ExportScope;
import org.kinward.engagement.ReportExport;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;
import org.kinward.shared.ui.Notices;

/** Asks what a file shall hold and hands it out; the whole report asks for its purpose. */
class ExportDialog extends Dialog {

    /** The two kinds of files. */
    enum Scope {
        SUMMARY,
        DETAIL
    }

    private static final int SHORTEST_PURPOSE = 10;
    private static final int LONGEST_PURPOSE = 200;

    /** How often the page asks whether the file is there, in milliseconds. */
    private static final int LOOK_EVERY = 500;

    private final transient ReportExport export;
    private final transient Selection selection;
    final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    final RadioButtonGroup<ExportFormat> format = new RadioButtonGroup<>();
    final TextArea purpose = new TextArea(translate("engagement.export.purpose"));
    final Button start = new Button(translate("engagement.export.start"), _ -> start());
    final Button leave = new Button(translate("action.back"), _ -> close());
    final Anchor link = new Anchor();
    private final Div working = new Div();

    ExportDialog(ReportExport export, Selection selection) {
        this.export = export;
        this.selection = selection;
        setHeaderTitle(translate("engagement.export.title"));
        addClassNames("submit-dialog", "engagement-export");
        setCloseOnOutsideClick(false);
        setWidth("34rem");
        setMaxWidth("100%");
        setUpChoices();
        setUpPurpose();
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        working.add(new Paragraph(translate("engagement.export.working")), bar);
        working.getElement().setAttribute("role", "status");
        working.setVisible(false);
        link.getStyle().setDisplay(Style.Display.NONE);
        link.getElement().setAttribute("download", true);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(leave, start);
        add(scope, format, purpose, working, link);
    }

    private void setUpChoices() {
        scope.setLabel(translate("engagement.export.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(item -> translate("engagement.export.scope." + item));
        scope.addValueChangeListener(event -> scopeChosen(event.getValue()));
        format.setLabel(translate("engagement.export.format"));
        format.setItems(ExportFormat.values());
        format.setItemLabelGenerator(item -> translate("engagement.export.format." + item));
        format.setValue(ExportFormat.PDF);
    }

    private void setUpPurpose() {
        purpose.setHelperText(translate("engagement.export.purpose.help"));
        purpose.setErrorMessage(translate("engagement.purpose.invalid"));
        purpose.setMaxLength(LONGEST_PURPOSE);
        purpose.setRequiredIndicatorVisible(true);
        purpose.setManualValidation(true);
        purpose.setWidthFull();
        scope.setValue(Scope.SUMMARY);
    }

    private void scopeChosen(Scope chosen) {
        scope.setHelperText(translate("engagement.export.scope." + chosen + ".text"));
        purpose.setVisible(chosen == Scope.DETAIL);
    }

    private void start() {
        if (purposeIsMissing()) {
            purpose.setInvalid(true);
            purpose.focus();
            return;
        }
        purpose.setInvalid(false);
        show(true);
        UI.getCurrent().setPollInterval(LOOK_EVERY);
        var request = request();
        link.setHref(DownloadHandler.fromInputStream(event -> download(event, request)));
        link.getElement().executeJs("setTimeout(() => this.click())");
    }

    private boolean purposeIsMissing() {
        var text = purpose.getValue().strip().replaceAll("\\s+", " ");
        return scope.getValue() == Scope.DETAIL
                && (text.length() < SHORTEST_PURPOSE
                        || text.length() > LONGEST_PURPOSE
                        || !PlainText.Check.isPlain(text));
    }

    private ExportReport request() {
        var what =
                scope.getValue() == Scope.DETAIL
                        ? new ExportScope.Detail(purpose.getValue())
                        : new ExportScope.Summary();
        return new ExportReport(
                selection.center().id(),
                selection.period(),
                format.getValue(),
                what,
                Language.of(UI.getCurrent().getLocale()));
    }

    /** Runs in the request of the download, which holds no lock on the page. */
    private DownloadResponse download(DownloadEvent event, ExportReport request) {
        var ui = event.getUI();
        boolean finished = false;
        try {
            var file = export.export(request);
            finished = true;
            ui.access(this::handedOut);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()),
                    file.name(),
                    file.contentType(),
                    file.content().length);
        } finally {
            if (!finished) {
                ui.access(this::failed);
            }
        }
    }

    private void handedOut() {
        close();
        Notices.done(translate("engagement.export.done"));
    }

    private void failed() {
        show(false);
        UI.getCurrent().setPollInterval(-1);
        Notices.refuse(translate("engagement.export.failed"));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        super.onDetach(event);
    }

    private void show(boolean busy) {
        working.setVisible(busy);
        start.setEnabled(!busy);
        scope.setReadOnly(busy);
        format.setReadOnly(busy);
        purpose.setReadOnly(busy);
    }
}
