package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.kinward.privacy.AcknowledgeNotice;
import org.kinward.privacy.NoticeService;
import org.kinward.privacy.PatientNotice;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.SubmitDialog;

/** Notes on which day a client was given the notice. */
class NoticeDialog extends SubmitDialog {

    final DatePicker on = new DatePicker(translate("patientNotice.on"));

    NoticeDialog(NoticeService service, OpenClient open) {
        super(translate("patientNotice.given"), translate("action.save"));
        Days.prepare(on, open.today());
        var fields = new Div(on);
        fields.addClassName("stack");
        add(new Paragraph(translate("patientNotice.given.text", PatientNotice.VERSION)), fields);
        onSubmit(() ->
                Days.isUpTo(on, open.today())
                        && Attempt.run(() -> {
                            service.acknowledge(
                                    new AcknowledgeNotice(open.client().id(), on.getValue()));
                            Notices.done(translate("saved"));
                            open.reload().run();
                        }));
    }
}
