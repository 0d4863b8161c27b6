package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.IntStream;
import org.kinward.shared.ui.TextCheck;

/** What everybody in a group promises the others. */
class AgreementPart extends Div {

    private static final int PROMISES = 4;

    final Checkbox agreed = new Checkbox(translate("welcome.agreement.agree"));

    AgreementPart() {
        addClassName("stack");
        var promises = new UnorderedList();
        promises.addClassName("promises");
        IntStream.rangeClosed(1, PROMISES)
                .mapToObj(number -> new ListItem(translate("welcome.agreement." + number)))
                .forEach(promises::add);
        agreed.setRequiredIndicatorVisible(true);
        add(new Paragraph(translate("welcome.agreement.text")), promises, agreed);
    }

    boolean isAgreed() {
        if (!agreed.getValue()) {
            TextCheck.refuse(agreed, translate("welcome.agreement.missing"));
        }
        return agreed.getValue();
    }
}
