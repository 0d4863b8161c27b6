package org.kinward.centers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kinward.centers.ArrivalForm;
import org.kinward.centers.CenterDetails;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Asks how families get to a center. */
class ArrivalDialog extends SubmitDialog {

    private static final int ADDRESS = 250;
    private static final int PHONE = 40;
    private static final int NOTE = 500;
    private static final Pattern NUMBER = Pattern.compile(ArrivalForm.PHONE);

    private final ArrivalForm read;
    private final Consumer<ArrivalForm> saving;

    final TextField address = new TextField(translate("centers.address"));
    final TextField phone = new TextField(translate("centers.phone"));
    final TextArea noteEn = new TextArea(translate("centers.arrival.en"));
    final TextArea noteEs = new TextArea(translate("centers.arrival.es"));

    ArrivalDialog(CenterDetails center, ArrivalForm read, Consumer<ArrivalForm> saving) {
        super(translate("centers.arrival.to", center.name()), translate("action.save"));
        this.read = read;
        this.saving = saving;
        address.setMaxLength(ADDRESS);
        address.setHelperText(translate("centers.address.help"));
        address.setValue(read.address());
        phone.setMaxLength(PHONE);
        phone.setValue(read.phone());
        noteEn.setMaxLength(NOTE);
        noteEn.setHelperText(translate("centers.arrival.help"));
        noteEn.setValue(read.noteEn());
        noteEs.setMaxLength(NOTE);
        noteEs.setValue(read.noteEs());
        var fields = new Div(address, phone, noteEn, noteEs);
        fields.addClassName("stack");
        add(fields);
        setWidth("32rem");
        onSubmit(this::save);
    }

    private boolean save() {
        var place = TextCheck.optional(address, ADDRESS);
        var number =
                TextCheck.like(
                        phone,
                        TextCheck.optional(phone, PHONE),
                        NUMBER,
                        translate("centers.phone.wrong"));
        var english = TextCheck.optional(noteEn, NOTE);
        var spanish = TextCheck.optional(noteEs, NOTE);
        return place.isPresent()
                && number.isPresent()
                && english.isPresent()
                && spanish.isPresent()
                && Attempt.run(() ->
                        saving.accept(
                                new ArrivalForm(
                                        read.center(),
                                        place.get(),
                                        number.get(),
                                        english.get(),
                                        spanish.get(),
                                        read.version())));
    }
}
