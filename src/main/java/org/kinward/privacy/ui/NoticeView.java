package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.CenterNotices;
import org.kinward.privacy.NoticeContact;
import org.kinward.privacy.PatientNotice;
import org.kinward.privacy.PublicNotice;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.PageHeader;

/**
 * The notice to patients of 42 CFR 2.22, for everybody, signed in or not. With a center's code it
 * names whom to ask there and from when it holds; without one it says where to find that.
 */
@Route(value = "notice", autoLayout = false)
@AnonymousAllowed
class NoticeView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private static final List<String> PARTS =
            List.of("protects", "allowed", "consent", "rights", "duties", "complain");

    private final CenterNotices notices;

    NoticeView(CenterNotices notices) {
        this.notices = notices;
        addClassName("family-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String center) {
        removeAll();
        add(new Anchor("", translate("error.home")), new PageHeader(getPageTitle()));
        if (center == null || center.isBlank()) {
            add(header(translate("notice.header.general")));
        } else {
            showOf(notices.find(center).orElseThrow(NotFoundException::new));
        }
        add(new Paragraph(translate("notice.intro")));
        for (var part : PARTS) {
            add(
                    new Section(
                            new H2(translate("notice." + part)),
                            new Paragraph(translate("notice." + part + ".text"))));
        }
        add(new Paragraph(translate("notice.version", PatientNotice.VERSION)));
    }

    private void showOf(PublicNotice notice) {
        add(new H2(translate("notice.of", notice.center())));
        notice.contact()
                .ifPresentOrElse(this::show, () -> add(header(translate("notice.header.unnamed"))));
    }

    private void show(NoticeContact contact) {
        add(
                header(
                        translate(
                                "notice.header.named",
                                contact.title(),
                                contact.phone(),
                                contact.mail())),
                new Paragraph(translate("notice.effective", Formats.date(contact.effectiveOn()))));
    }

    /** The statement that the rule wants at the top, before anything else. */
    private static Section header(String whomToAsk) {
        var header =
                new Section(new Paragraph(translate("notice.header")), new Paragraph(whomToAsk));
        header.addClassName("notice");
        return header;
    }

    @Override
    public String getPageTitle() {
        return translate("notice.title");
    }
}
