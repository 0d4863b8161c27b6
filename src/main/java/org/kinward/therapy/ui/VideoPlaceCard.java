package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.kinward.centers.CenterDetails;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.TherapyRefused;
import org.kinward.therapy.VideoPlaces;

/** One center's address of video sessions. */
class VideoPlaceCard extends Section {

    private static final int LENGTH = 400;

    private final CenterDetails center;
    private final VideoPlaces places;

    final TextField address = new TextField(translate("video.address"));
    final Button save = new Button(translate("action.save"), _ -> save());

    VideoPlaceCard(CenterDetails center, VideoPlaces places) {
        this.center = center;
        this.places = places;
        addClassName("center-card");
        address.setMaxLength(LENGTH);
        address.setWidthFull();
        address.setHelperText(
                translate("video.address.help") + " " + translate("video.address.empty"));
        address.setValue(places.find(center.id()).orElse(""));
        save.setAriaLabel(translate("action.save") + ": " + center.name());
        save.setTestId("save-video");
        var fields = new Div(address, save);
        fields.addClassName("stack");
        add(new H2(center.name()), fields);
    }

    private void save() {
        TextCheck.optional(address, LENGTH)
                .ifPresent(text -> {
                    if (text.isEmpty()) {
                        askToRemove();
                    } else if (Attempt.get(() -> wentThrough(text)).orElse(false)) {
                        Notices.done(translate("saved"));
                    }
                });
    }

    private void askToRemove() {
        int waiting = places.waiting(center.id());
        if (waiting == 0) {
            remove();
        } else {
            Confirm.ask(
                    translate("video.remove.title"),
                    translate("video.remove.text", waiting),
                    translate("video.remove"),
                    this::remove);
        }
    }

    private void remove() {
        if (Attempt.run(() -> places.remove(center.id()))) {
            Notices.done(translate("saved"));
        }
    }

    private boolean wentThrough(String text) {
        try {
            places.set(center.id(), text);
            return true;
        } catch (TherapyRefused refusal) {
            TextCheck.refuse(address, Attempt.sentence(refusal));
            return false;
        }
    }
}
