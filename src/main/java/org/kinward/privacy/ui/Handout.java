package org.kinward.privacy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.kinward.privacy.PrivacyFile;

/** Hands a finished file to the browser. */
final class Handout {

    private Handout() {}

    /** Starts the download; the file is let go of once the browser has it. */
    static void give(PrivacyFile file) {
        var link = new Anchor();
        link.setHref(
                DownloadHandler.fromInputStream(_ ->
                        new DownloadResponse(
                                new ByteArrayInputStream(file.content()),
                                file.name(),
                                file.contentType(),
                                file.content().length)));
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("hidden", true);
        var ui = UI.getCurrent();
        ui.getChildren()
                .filter(Anchor.class::isInstance)
                .toList()
                .forEach(earlier -> earlier.removeFromParent());
        ui.add(link);
        link.getElement().executeJs("setTimeout(() => this.click())");
    }
}
