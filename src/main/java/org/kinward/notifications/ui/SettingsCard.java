package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.kinward.notifications.ChannelKind;
import org.kinward.notifications.OwnSettings;

/** What a family member chose, in plain words. */
class SettingsCard extends Article {

    SettingsCard(OwnSettings own, Button... actions) {
        addClassName("session-card");
        var form = own.form();
        add(
                new Paragraph(way(own)),
                new Paragraph(
                        translate(form.detailed() ? "messages.detailed" : "messages.neutral")),
                new Paragraph(
                        translate(
                                form.optionalKinds()
                                        ? "messages.reminders.on"
                                        : "messages.reminders.off")));
        var language = form.language();
        add(
                new Paragraph(
                        language == null
                                ? translate("messages.language.account")
                                : translate(
                                        "messages.language.chosen",
                                        translate("language." + language))));
        if (form.quietFrom() != null && form.quietTo() != null) {
            add(
                    new Paragraph(
                            translate(
                                    "messages.quiet.chosen",
                                    time(form.quietFrom()),
                                    time(form.quietTo()))));
        }
        var bar = new Div(actions);
        bar.addClassName("card-actions");
        add(bar);
    }

    private static String way(OwnSettings own) {
        var phone = own.phone();
        return own.form().channel() == ChannelKind.SMS && phone != null
                ? translate("messages.bySms", phone)
                : translate("messages.byMail");
    }

    private String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(time);
    }
}
