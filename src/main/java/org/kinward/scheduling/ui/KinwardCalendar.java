package org.kinward.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The calendar in the browser. It is told everything, and says what is opened and dragged. */
@Tag("kinward-calendar")
@NpmPackage(value = "@event-calendar/core", version = "5.15.0")
@JsModule("./kinward-calendar.ts")
class KinwardCalendar extends Component implements HasSize {

    private static final String DETAIL = "event.detail";

    /**
     * Something dragged.
     *
     * @param start local to the center
     * @param from the column it left, and
     * @param to the one it went to; both empty where only the time changed
     */
    record Dragged(String id, String start, String from, String to) {}

    KinwardCalendar(Consumer<String> opening, Consumer<Dragged> moving) {
        listen("calendar-open", detail -> opening.accept(text(detail, "id")));
        listen(
                "calendar-move",
                detail ->
                        moving.accept(
                                new Dragged(
                                        text(detail, "id"),
                                        text(detail, "start"),
                                        text(detail, "from"),
                                        text(detail, "to"))));
    }

    void show(CalendarPage page) {
        getElement().setPropertyBean("page", page);
    }

    private void listen(String type, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(type, event -> listener.accept(event.getEventData().get(DETAIL)))
                .addEventData(DETAIL);
    }

    /** A page may send what it likes; what is no text is an empty one. */
    private static String text(JsonNode detail, String name) {
        return detail.path(name).asString("");
    }
}
