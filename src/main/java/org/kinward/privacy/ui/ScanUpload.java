package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.kinward.shared.ui.UploadTexts;

/** Takes one scanned sheet into memory; what it is, the service decides by its content. */
class ScanUpload extends Div {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final AtomicReference<byte[]> content = new AtomicReference<>(new byte[0]);
    final Upload upload = new Upload((UploadHandler) this::take);

    ScanUpload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
        upload.setI18n(
                UploadTexts.of(
                        translate("refusal.privacy.DOCUMENT_TOO_LARGE"),
                        translate("refusal.privacy.DOCUMENT_UNREADABLE")));
        upload.addFileRemovedListener(_ -> content.set(new byte[0]));
        add(new Paragraph(translate("scan.text")), upload);
    }

    /** Runs in the request that brings the file; one byte too many is enough to refuse it later. */
    private void take(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            content.set(stream.readNBytes(LARGEST + 1));
        }
    }

    final void take(byte[] bytes) {
        content.set(bytes.clone());
    }

    /** Lets go of the sheet, here and in the list of the browser. */
    final void clear() {
        content.set(new byte[0]);
        upload.clearFileList();
    }

    byte[] content() {
        return content.get().clone();
    }
}
