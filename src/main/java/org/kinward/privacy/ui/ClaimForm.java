package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.kinward.privacy.ClaimLink;
import org.kinward.privacy.LinkService;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.TextCheck;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/** Lets a family member say whom they come for. The answer never tells whether anybody is here. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class ClaimForm extends Section {

    private static final int LENGTH = 500;

    private final LinkService links;
    final TextArea words = new TextArea(translate("claim.words"));
    final Button send = new Button(translate("claim.send"), _ -> send());

    ClaimForm(LinkService links) {
        this.links = links;
        words.setHelperText(translate("claim.help"));
        words.setMaxLength(LENGTH);
        words.setWidthFull();
        send.setDisableOnClick(true);
        add(new H2(translate("claim.title")), new Paragraph(translate("claim.text")), words, send);
    }

    private void send() {
        TextCheck.required(words, LENGTH)
                .ifPresent(text -> {
                    if (Attempt.run(() -> links.claim(new ClaimLink(text)))) {
                        words.clear();
                        Notices.done(translate("claim.sent"));
                    }
                });
        send.setEnabled(true);
    }
}
