package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** What stands against a time and cannot be overruled; there is nothing to do here but go back. */
class AgainstDialog extends Dialog {

    AgainstDialog(Component conflicts) {
        setHeaderTitle(translate("therapy.against"));
        setWidth("32rem");
        setMaxWidth("100%");
        add(conflicts, new Paragraph(translate("therapy.against.text")));
        var back = new Button(translate("action.back"), _ -> close());
        back.setTestId("back");
        getFooter().add(back);
    }
}
