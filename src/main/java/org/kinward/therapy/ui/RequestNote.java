package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.kinward.families.MemberId;
import org.kinward.therapy.RequestDetails;

/** What a family asked for, in its words, in sight of whoever plans a session for it. */
class RequestNote extends Div {

    RequestNote(RequestDetails request, Map<MemberId, String> names) {
        addClassNames("request-note", "wide");
        var title = new Paragraph(translate("therapy.request.asked"));
        title.addClassName("card-name");
        add(title, lines(request, names));
    }

    /** The same without a title. */
    static Div lines(RequestDetails request, Map<MemberId, String> names) {
        var words = new Div();
        words.addClassName("card-words");
        say(words, request, names);
        return words;
    }

    /** Says it line by line; people are a number unless all their names are known. */
    static void say(Div words, RequestDetails request, Map<MemberId, String> names) {
        words.add(line(translate("therapy.request.topic", request.topic())));
        words.add(
                line(
                        names.keySet().containsAll(request.members())
                                ? translate("therapy.request.who", who(request, names))
                                : translate("therapy.request.people", request.members().size())));
        if (request.suits() != null) {
            words.add(line(translate("therapy.request.suits", request.suits())));
        }
        if (request.language() != null) {
            words.add(line(translate("language." + request.language())));
        }
    }

    private static String who(RequestDetails request, Map<MemberId, String> names) {
        return request.members().stream().map(names::get).sorted().collect(joining(", "));
    }

    static Span line(String text) {
        var line = new Span(text);
        line.addClassName("work-line");
        return line;
    }
}
