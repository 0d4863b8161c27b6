package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import org.kinward.privacy.NoticeDetails;
import org.kinward.privacy.NoticeService;
import org.kinward.shared.ui.Formats;

/** Whether the client was given the notice of 42 CFR 2.22, and which words of it. */
class NoticeSection extends Section {

    private final NoticeService service;
    private final Div content = new Div();
    private Registration clicking = () -> {};
    final Button given = new Button(translate("patientNotice.given"));

    NoticeSection(NoticeService service) {
        this.service = service;
        given.setTestId("notice-given");
        add(new H2(translate("patientNotice")), content, given);
    }

    void show(OpenClient open) {
        content.removeAll();
        var notices = open.record().notices();
        boolean current = notices.stream().anyMatch(NoticeDetails::isCurrent);
        if (notices.isEmpty()) {
            content.add(new Paragraph(translate("patientNotice.none")));
        }
        notices.forEach(notice ->
                content.add(
                        new Paragraph(
                                translate(
                                        "patientNotice.line",
                                        notice.version(),
                                        Formats.date(notice.on()),
                                        notice.recordedBy()))));
        content.add(
                new Paragraph(
                        new RouterLink(
                                translate("patientNotice.read"),
                                NoticeView.class,
                                open.center().code())));
        given.setVisible(!current && open.client().dischargedOn() == null);
        clicking.remove();
        clicking = given.addClickListener(_ -> new NoticeDialog(service, open).open());
    }
}
