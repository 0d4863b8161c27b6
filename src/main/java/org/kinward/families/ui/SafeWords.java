package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.kinward.families.SafeContact;

/** Says how somebody may be reached, in short sentences. */
final class SafeWords {

    private SafeWords() {}

    /**
     * Like "Text only. Between 9:00 AM and 5:00 PM. Leave no message."; empty while nobody asked.
     */
    static List<String> of(SafeContact wishes) {
        var all = new ArrayList<String>();
        if (wishes.channel() != null) {
            all.add(translate("safe.channel." + wishes.channel() + ".sentence"));
        }
        if (wishes.from() != null && wishes.to() != null) {
            all.add(translate("safe.hours.sentence", time(wishes.from()), time(wishes.to())));
        }
        if (wishes.mayLeaveMessage() != null) {
            all.add(
                    translate(
                            wishes.mayLeaveMessage()
                                    ? "safe.message.yes.sentence"
                                    : "safe.message.no.sentence"));
        }
        if (wishes.hint() != null) {
            all.add(wishes.hint());
        }
        return all;
    }

    /** A time of day as the reader writes it. */
    static String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .format(time);
    }
}
