package org.kinward.centers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinward.centers.CenterRefused;
import org.kinward.centers.OpenCenter;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Opens a center. */
class OpenCenterDialog extends SubmitDialog {

    private static final int LENGTH = 120;
    private static final int CODE_LENGTH = 40;
    private static final String CODE = "[a-z0-9-]+";

    private final Consumer<OpenCenter> saving;

    final TextField name = new TextField(translate("centers.name"));
    final TextField code = new TextField(translate("centers.code"));
    final ComboBox<String> zone = new ComboBox<>(translate("centers.zone"));

    OpenCenterDialog(Consumer<OpenCenter> saving) {
        super(translate("centers.open"), translate("action.save"));
        this.saving = saving;
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LENGTH);
        code.setRequiredIndicatorVisible(true);
        code.setMaxLength(CODE_LENGTH);
        code.setHelperText(translate("centers.code.help"));
        zone.setRequiredIndicatorVisible(true);
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                        .sorted()
                        .toList());
        var fields = new Div(name, code, zone);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::save);
    }

    private boolean save() {
        var text = TextCheck.required(name, LENGTH);
        var group = readCode();
        if (zone.isEmpty()) {
            TextCheck.refuse(zone, translate("input.required"));
        }
        return text.isPresent()
                && group.isPresent()
                && !zone.isEmpty()
                && Attempt.get(() ->
                                wentThrough(
                                        new OpenCenter(group.get(), text.get(), zone.getValue())))
                        .orElse(false);
    }

    private Optional<String> readCode() {
        var text = TextCheck.required(code, CODE_LENGTH);
        if (text.isPresent() && !text.get().matches(CODE)) {
            TextCheck.refuse(code, translate("centers.code.wrong"));
            return Optional.empty();
        }
        return text;
    }

    private boolean wentThrough(OpenCenter input) {
        try {
            saving.accept(input);
            return true;
        } catch (CenterRefused codeTaken) {
            TextCheck.refuse(code, Attempt.sentence(codeTaken));
            return false;
        }
    }
}
