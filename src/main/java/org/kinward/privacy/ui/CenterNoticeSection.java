package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.privacy.CenterNotices;
import org.kinward.privacy.NoticeContact;
import org.kinward.privacy.PublicNotice;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/** Whom a center's notice names to ask, and the form to change it. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class CenterNoticeSection extends Section {

    private final CenterNotices service;
    private final Clock clock;
    private final Div content = new Div();
    private Registration clicking = () -> {};
    final Button edit = new Button(translate("centerNotice.edit"));

    CenterNoticeSection(CenterNotices service, Clock clock) {
        this.service = service;
        this.clock = clock;
        edit.setTestId("edit-notice");
        add(
                new H2(translate("centerNotice")),
                new Paragraph(translate("centerNotice.text")),
                content,
                edit);
    }

    final void show(CenterDetails center) {
        var contact = service.find(center.code()).flatMap(PublicNotice::contact);
        content.removeAll();
        content.add(
                new Paragraph(
                        contact.map(CenterNoticeSection::line)
                                .orElseGet(() -> translate("centerNotice.none"))),
                new RouterLink(translate("patientNotice.read"), NoticeView.class, center.code()));
        clicking.remove();
        clicking = edit.addClickListener(_ -> edit(center, contact));
    }

    private static String line(NoticeContact contact) {
        return translate(
                "centerNotice.line",
                contact.title(),
                contact.phone(),
                contact.mail(),
                Formats.date(contact.effectiveOn()));
    }

    private void edit(CenterDetails center, Optional<NoticeContact> known) {
        new CenterNoticeDialog(
                        known,
                        LocalDate.ofInstant(clock.instant(), center.zone()),
                        contact -> {
                            service.publish(center.id(), contact);
                            Notices.done(translate("saved"));
                            show(center);
                        })
                .open();
    }
}
