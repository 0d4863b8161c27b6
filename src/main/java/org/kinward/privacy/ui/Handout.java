package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.kinward.privacy.PrivacyFile;
import org.kinward.shared.BusinessRefusal;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.springframework.security.access.AccessDeniedException;

/**
 * Hands a file to the browser. The service is asked by the request that takes the file, so its
 * rights are checked and it is logged each time; the page keeps no content and drops the address.
 */
final class Handout {

    private Handout() {}

    /** Starts the download of what the service then gives out. */
    static void give(Supplier<PrivacyFile> asking) {
        var link = new Anchor();
        link.setHref(DownloadHandler.fromInputStream(event -> answer(event.getUI(), link, asking)));
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("hidden", true);
        UI.getCurrent().add(link);
        link.getElement().executeJs("setTimeout(() => this.click())");
    }

    /** Runs in the request of the download, which holds no lock on the page. */
    static DownloadResponse answer(UI ui, Anchor link, Supplier<PrivacyFile> asking) {
        try {
            return response(asking.get());
        } catch (BusinessRefusal refusal) {
            ui.access(() -> Notices.refuse(Attempt.sentence(refusal)));
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        } catch (ConstraintViolationException | AccessDeniedException refused) {
            ui.access(() -> Notices.refuse(translate("paper.refused")));
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        } finally {
            ui.access(link::removeFromParent);
        }
    }

    private static DownloadResponse response(PrivacyFile file) {
        var content = file.content();
        return new DownloadResponse(
                new ByteArrayInputStream(content), file.name(), file.contentType(), content.length);
    }
}
