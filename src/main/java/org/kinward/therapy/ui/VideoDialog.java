package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import org.kinward.therapy.VideoJoin;

/** The way into a video session: a link to be opened at once, and not to be passed on. */
class VideoDialog extends Dialog {

    final Anchor link;

    VideoDialog(VideoJoin join) {
        setHeaderTitle(translate("therapy.join"));
        setWidth("32rem");
        setMaxWidth("100%");
        link = new Anchor(join.link(), translate("therapy.join.open"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("card-name");
        add(new Paragraph(translate("therapy.join.staff", join.displayName())), link);
        var back = new Button(translate("action.close"), _ -> close());
        back.setTestId("back");
        getFooter().add(back);
    }
}
