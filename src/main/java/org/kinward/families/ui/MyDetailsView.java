package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.kinward.families.MemberProfile;
import org.kinward.families.MemberProfileService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.PageHeader;

/**
 * What is kept of the signed-in person and of whom they speak for, to be changed at any time. Who
 * has a sign-in of their own stands only on their own page.
 */
@Route("my-details")
@Menu(title = "menu.myDetails", order = 12, icon = "icons/menu/families.svg")
@RolesAllowed(FAMILY)
class MyDetailsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MemberProfileService profiles;
    private final Clock clock;

    final PageHeader header = new PageHeader(translate("menu.myDetails"));
    final Div content = new Div();

    MyDetailsView(MemberProfileService profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
        addClassName("family-page");
        content.addClassName("cards");
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        content.removeAll();
        var own = profiles.own();
        if (own.isEmpty()) {
            content.add(NotLinked.create());
            return;
        }
        content.add(new Paragraph(translate("myDetails.text")));
        var self = profiles.self();
        for (var person : own) {
            boolean isSelf = self.filter(person.member().id()::equals).isPresent();
            content.add(card(person, isSelf ? Wording.TO_THE_PERSON : Wording.TO_STAFF));
        }
    }

    private Section card(MemberProfile person, Wording wording) {
        var name = person.member().fullName();
        var change = new Button(translate("family.profile.edit"), _ -> change(person, wording));
        change.setAriaLabel(translate("family.profile.edit.of", name));
        change.setTestId("change-details");
        var card = new Section(new H2(name), new ProfileFacts(person.profile(), wording), change);
        card.addClassNames("member-card", "my-details");
        return card;
    }

    private void change(MemberProfile person, Wording wording) {
        // A day ahead in the last hours of a year harms nothing: the center's day has the last
        // word.
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        new ProfileDialog(
                        person,
                        wording,
                        today,
                        form -> {
                            profiles.save(person.member().id(), form);
                            Notices.done(translate("saved"));
                            Attempt.run(this::load);
                            header.focus();
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return translate("menu.myDetails");
    }
}
