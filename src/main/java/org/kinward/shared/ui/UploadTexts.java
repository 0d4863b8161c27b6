package org.kinward.shared.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** An upload field's own words in the reader's language. */
public final class UploadTexts {

    private UploadTexts() {}

    /**
     * The field's words for one file.
     *
     * @param tooLarge the sentence for a file that is too large
     * @param wrongKind the sentence for a file of another kind
     */
    public static UploadI18N of(String tooLarge, String wrongKind) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(translate("upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(translate("upload.drop")))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(translate("upload.one"))
                                .setFileIsTooBig(tooLarge)
                                .setIncorrectFileType(wrongKind))
                .setUploading(uploading(tooLarge))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(translate("upload.retry"))
                                .setStart(translate("upload.start"))
                                .setRemove(translate("upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static UploadI18N.Uploading uploading(String tooLarge) {
        return new UploadI18N.Uploading()
                .setStatus(
                        new UploadI18N.Uploading.Status()
                                .setConnecting(translate("upload.connecting"))
                                .setStalled(translate("upload.stalled"))
                                .setProcessing(translate("upload.processing"))
                                .setHeld(translate("upload.held")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(translate("upload.remaining"))
                                .setUnknown(translate("upload.remaining.unknown")))
                .setError(
                        new UploadI18N.Uploading.Error()
                                .setServerUnavailable(translate("upload.failed"))
                                .setUnexpectedServerError(translate("upload.failed"))
                                .setForbidden(translate("upload.failed"))
                                .setFileTooLarge(tooLarge));
    }
}
