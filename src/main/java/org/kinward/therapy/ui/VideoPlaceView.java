package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kinward.centers.CenterDirectory;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.PageHeader;
import org.kinward.therapy.VideoPlaces;

/** Where the video sessions of the administrator's centers are. */
@Route("video")
@Menu(title = "menu.video", order = 53, icon = "icons/menu/video.svg")
@RolesAllowed(ADMINISTRATOR)
class VideoPlaceView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final CenterDirectory directory;
    private final VideoPlaces places;
    private final Div cards = new Div();

    VideoPlaceView(CenterDirectory directory, VideoPlaces places) {
        this.directory = directory;
        this.places = places;
        addClassName("centers");
        cards.addClassName("center-list");
        add(
                new PageHeader(translate("video.title")),
                new Paragraph(translate("video.text")),
                cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        cards.removeAll();
        var centers = directory.own();
        if (centers.isEmpty()) {
            cards.add(new EmptyState(translate("center.none"), translate("center.none.text")));
        }
        centers.forEach(center -> cards.add(new VideoPlaceCard(center, places)));
    }

    @Override
    public String getPageTitle() {
        return translate("video.title");
    }
}
