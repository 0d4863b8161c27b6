package org.kinward.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.shared.NotFound;

/** A foreign or unknown record, opened by its address: the same page as an unknown address. */
@AnonymousAllowed
class RefusedPage extends PlainPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        show(translate("error.notFound"), translate("error.notFound.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
