package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.FAMILY;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.families.MemberId;
import org.kinward.shared.Ids;
import org.kinward.shared.NotFound;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;
import org.kinward.therapy.TherapyRefused;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.VideoDoor;
import org.kinward.therapy.VideoJoin;

/**
 * The door of a video session. Every opening of it asks anew whether the person may go in, and the
 * address of the video room is nowhere but here.
 */
@Route(FamilyJoin.ROUTE + "/:" + FamilyJoin.SESSION + "/:" + FamilyJoin.MEMBER)
@RolesAllowed(FAMILY)
class FamilyJoinView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final VideoDoor door;

    FamilyJoinView(VideoDoor door) {
        this.door = door;
        addClassName("family-page");
        add(new PageHeader(getPageTitle()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = new TherapySessionId(Ids.parse(id(event, FamilyJoin.SESSION)));
        var member = new MemberId(Ids.parse(id(event, FamilyJoin.MEMBER)));
        try {
            show(door.join(session, member));
        } catch (TherapyRefused refusal) {
            add(
                    new EmptyState(
                            translate("familyTherapy.join.closed"),
                            Attempt.sentence(refusal),
                            new RouterLink(
                                    translate("familyTherapy.back"), FamilyTherapyView.class)));
        }
    }

    private void show(VideoJoin way) {
        var enter = new Anchor(way.link(), translate("familyTherapy.join.enter"));
        enter.addClassName("big-button");
        enter.getElement().setAttribute("rel", "noopener noreferrer");
        add(
                new Paragraph(translate("familyTherapy.join.name", way.displayName())),
                new Paragraph(translate("familyTherapy.join.quiet")),
                enter);
    }

    private static String id(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).orElseThrow(NotFound::new);
    }

    @Override
    public String getPageTitle() {
        return translate("familyTherapy.join.title");
    }
}
