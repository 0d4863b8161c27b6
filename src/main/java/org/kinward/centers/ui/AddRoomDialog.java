package org.kinward.centers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterRefused;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Adds a room to a center. */
class AddRoomDialog extends SubmitDialog {

    private static final int LENGTH = 120;
    private static final int MOST_SEATS = 500;

    private final CenterDetails center;
    private final Consumer<AddRoom> saving;

    final TextField name = new TextField(translate("centers.room.name"));
    final IntegerField seats = new IntegerField(translate("centers.room.seats"));

    AddRoomDialog(CenterDetails center, Consumer<AddRoom> saving) {
        super(translate("centers.room.add.to", center.name()), translate("action.save"));
        this.center = center;
        this.saving = saving;
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LENGTH);
        seats.setRequiredIndicatorVisible(true);
        seats.setStepButtonsVisible(true);
        seats.setMin(1);
        seats.setMax(MOST_SEATS);
        var fields = new Div(name, seats);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    private boolean save() {
        var text = TextCheck.required(name, LENGTH);
        var count = seats.getValue();
        boolean counted = count != null && count >= 1 && count <= MOST_SEATS;
        if (!counted) {
            TextCheck.refuse(seats, translate("centers.room.seats.range", 1, MOST_SEATS));
        }
        return counted
                && text.isPresent()
                && Attempt.get(() -> wentThrough(new AddRoom(center.id(), text.get(), count)))
                        .orElse(false);
    }

    private boolean wentThrough(AddRoom input) {
        try {
            saving.accept(input);
            return true;
        } catch (CenterRefused nameTaken) {
            TextCheck.refuse(name, Attempt.sentence(nameTaken));
            return false;
        }
    }
}
