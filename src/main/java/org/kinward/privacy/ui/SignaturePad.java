package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Base64;

/** A sheet to sign on with a finger, a pen or a mouse. */
@Tag("kinward-signature-pad")
@JsModule("./signature-pad.ts")
class SignaturePad extends Component {

    private static final String CHANGED = "signature-changed";
    private static final String DETAIL = "event.detail";

    private byte[] drawing = new byte[0];
    private Runnable whenDrawn = () -> {};

    SignaturePad() {
        getElement().setAttribute("label", translate("signature.pad"));
        getElement().setAttribute("clear-label", translate("signature.clear"));
        getElement()
                .addEventListener(
                        CHANGED, event -> take(event.getEventData().get(DETAIL).asString()))
                .addEventData(DETAIL);
    }

    /** Something to do after each stroke. */
    final void onDrawn(Runnable action) {
        whenDrawn = action;
    }

    /** Wipes the sheet, here and in the browser. */
    final void clear() {
        drawing = new byte[0];
        getElement().callJsFunction("clear");
    }

    /** The page sends base64; what is none of it counts as no signature. */
    final void take(String base64) {
        try {
            drawing = Base64.getDecoder().decode(base64);
            whenDrawn.run();
        } catch (IllegalArgumentException broken) {
            drawing = new byte[0];
        }
    }

    /** The drawing as PNG; no bytes where nothing is drawn. */
    byte[] drawing() {
        return drawing.clone();
    }
}
