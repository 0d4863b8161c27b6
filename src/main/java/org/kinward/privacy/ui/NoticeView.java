package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.kinward.privacy.PatientNotice;
import org.kinward.shared.ui.PageHeader;

/** The notice to patients of 42 CFR 2.22, for everybody, signed in or not. */
@Route(value = "notice", autoLayout = false)
@AnonymousAllowed
class NoticeView extends Main implements HasDynamicTitle {

    private static final List<String> PARTS =
            List.of("protects", "allowed", "consent", "rights", "duties", "complain");

    NoticeView() {
        addClassName("family-page");
        add(
                new Anchor("", translate("error.home")),
                new PageHeader(getPageTitle()),
                new Paragraph(translate("notice.intro")));
        for (var part : PARTS) {
            add(
                    new Section(
                            new H2(translate("notice." + part)),
                            new Paragraph(translate("notice." + part + ".text"))));
        }
        add(new Paragraph(translate("notice.version", PatientNotice.VERSION)));
    }

    @Override
    public String getPageTitle() {
        return translate("notice.title");
    }
}
