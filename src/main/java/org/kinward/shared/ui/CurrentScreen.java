package org.kinward.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinward.shared.ScreenName;
import org.springframework.stereotype.Component;

/**
 * The screen that is open, or just being opened, in the browser window a request comes from. The
 * router tells the window's location only after the screen has read its data, so it is noted
 * before.
 */
@Component
class CurrentScreen implements ScreenName, VaadinServiceInitListener {

    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}";
    private static final String KEY = CurrentScreen.class.getName();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(start ->
                        start.getUI()
                                .addBeforeEnterListener(entering ->
                                        ComponentUtil.setData(
                                                entering.getUI(),
                                                KEY,
                                                name(entering.getLocation()))));
    }

    @Override
    public Optional<String> current() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, KEY))
                .map(Object::toString);
    }

    private static String name(Location location) {
        return location.getSegments().stream()
                .map(part -> part.matches(ID) ? ":id" : part)
                .collect(Collectors.joining("/"));
    }
}
