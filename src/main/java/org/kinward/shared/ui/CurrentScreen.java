package org.kinward.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinward.shared.ScreenName;
import org.springframework.stereotype.Component;

/** The screen that is open in the browser window a request comes from. */
@Component
class CurrentScreen implements ScreenName {

    private static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}";

    @Override
    public Optional<String> current() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getActiveViewLocation().getSegments())
                .map(segments ->
                        segments.stream()
                                .map(part -> part.matches(ID) ? ":id" : part)
                                .collect(Collectors.joining("/")));
    }
}
