package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.stream.IntStream;

/** How to subscribe, by kind of phone and computer. */
class CalendarSteps extends Div {

    private static final int STEPS = 3;

    CalendarSteps() {
        for (String device : List.of("iphone", "android", "outlook")) {
            var steps =
                    new OrderedList(
                            IntStream.rangeClosed(1, STEPS)
                                    .mapToObj(step ->
                                            new ListItem(
                                                    translate(
                                                            "calendar.steps."
                                                                    + device
                                                                    + "."
                                                                    + step)))
                                    .toArray(ListItem[]::new));
            add(new Details(translate("calendar.steps." + device), steps));
        }
    }
}
