package org.kinward.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.kinward.shared.BusinessRefusal;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.springframework.stereotype.Component;

/**
 * The last stop: a refusal nobody caught is said plainly, anything else gets a reference number.
 */
@Component
class UiErrorHandler implements VaadinServiceInitListener, ErrorHandler {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var thrown = event.getThrowable();
        var text =
                thrown instanceof BusinessRefusal refusal
                        ? Attempt.sentence(refusal)
                        : translate("error.reference", Reference.log(thrown));
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notices.refuse(text));
        }
    }
}
