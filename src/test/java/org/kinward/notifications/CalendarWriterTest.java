package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write, read back by the library as a calendar program would (RFC 5545, 5546). */
class CalendarWriterTest {

    private final CalendarWriter writer = new CalendarWriter();

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-11-01T01:30, 2026-11-01T05:30:00Z",
        "America/New_York, 2027-03-14T18:00, 2027-03-14T22:00:00Z",
        "America/New_York, 2027-03-13T18:00, 2027-03-13T23:00:00Z",
        "America/Phoenix, 2027-07-01T18:00, 2027-07-02T01:00:00Z",
        "Europe/Madrid, 2026-10-25T10:00, 2026-10-25T09:00:00Z",
        "Pacific/Auckland, 2026-09-27T09:00, 2026-09-26T20:00:00Z",
        "America/Denver, 2028-02-29T18:00, 2028-03-01T01:00:00Z"
    })
    void theLocalTimeIsKeptAndIsTheSameInstant(ZoneId zone, LocalDateTime local, Instant instant) {
        var entry = entry(local.atZone(zone), 0, false);

        var event = read(writer.feed("Appointments", List.of(entry))).only();

        assertThat(event.start().toLocalDateTime()).isEqualTo(local);
        assertThat(event.start().toInstant()).isEqualTo(instant);
        assertThat(event.end().toInstant()).isEqualTo(instant.plusSeconds(90 * 60));
    }

    @Test
    void theCentersTimeZoneIsInTheFileOnce() {
        var zone = ZoneId.of("America/Denver");
        var first = entry(LocalDateTime.parse("2026-12-01T18:00").atZone(zone), 0, false);
        var second = entry(LocalDateTime.parse("2026-12-08T18:00").atZone(zone), 0, false);

        var calendar = read(writer.feed("Appointments", List.of(first, second)));

        assertThat(calendar.calendar().getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(calendar.events()).hasSize(2);
        assertThat(calendar.toString()).doesNotContain("RRULE:FREQ=WEEKLY");
    }

    @Test
    void anInvitationRequestsAndItsCancellationCancelsTheSameEvent() {
        var start = LocalDateTime.parse("2026-12-01T18:00").atZone(ZoneId.of("America/Denver"));
        var uid = UUID.randomUUID();

        var request =
                read(writer.invitation(entry(uid, start, 0, false), "from@x.org", "to@y.org"));
        var cancel = read(writer.invitation(entry(uid, start, 1, true), "from@x.org", "to@y.org"));

        assertThat(request.method()).isEqualTo("REQUEST");
        assertThat(cancel.method()).isEqualTo("CANCEL");
        assertThat(cancel.only().uid()).isEqualTo(request.only().uid());
        assertThat(cancel.only().sequence()).isEqualTo(1);
        assertThat(cancel.only().status()).isEqualTo("CANCELLED");
        assertThat(request.only().status()).isEqualTo("CONFIRMED");
        for (var file : List.of(request, cancel)) {
            var found = file.calendar().validate();
            assertThat(found.hasErrors()).as(found.toString()).isFalse();
        }
    }

    @Test
    void anInvitationNamesItsReaderAndNobodyElse() {
        var start = LocalDateTime.parse("2026-12-01T18:00").atZone(ZoneId.of("America/Denver"));

        var text = writer.invitation(entry(start, 0, false), "from@x.org", "to@y.org");

        assertThat(text.lines().filter(line -> line.startsWith("ATTENDEE")))
                .singleElement()
                .asString()
                .endsWith("mailto:to@y.org");
    }

    @Test
    void titlesAreTextWhateverTheyHold() {
        var start = LocalDateTime.parse("2026-12-01T18:00").atZone(ZoneId.of("America/Denver"));
        var title = "Límites; \"sí\", no\nEND:VEVENT";
        var entry =
                new CalendarEntry(
                        UUID.randomUUID(),
                        0,
                        Instant.EPOCH,
                        start,
                        90,
                        title,
                        "Room A, Cedar",
                        CalendarEntry.State.SET);

        var event = read(writer.feed("Appointments", List.of(entry))).only();

        assertThat(event.summary()).isEqualTo(title);
        assertThat(event.location()).isEqualTo("Room A, Cedar");
    }

    private static CalendarEntry entry(ZonedDateTime start, int sequence, boolean cancelled) {
        return entry(UUID.randomUUID(), start, sequence, cancelled);
    }

    private static CalendarEntry entry(
            UUID uid, ZonedDateTime start, int sequence, boolean cancelled) {
        return new CalendarEntry(
                uid,
                sequence,
                Instant.EPOCH,
                start,
                90,
                "Appointment",
                null,
                cancelled ? CalendarEntry.State.CANCELLED : CalendarEntry.State.SET);
    }

    private static CalendarFile read(String text) {
        return CalendarFile.read(text);
    }
}
