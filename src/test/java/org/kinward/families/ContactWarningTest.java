package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ContactWarningTest {

    private static final SafeContact TEXT_BY_DAY =
            new SafeContact(SafeChannel.TEXT, LocalTime.of(9, 0), LocalTime.of(17, 0), false, null);

    @Test
    void aCallAtNightWithAMessageLeftGoesAgainstAllThatWasAsked() {
        assertThat(
                        ContactWarning.of(
                                TEXT_BY_DAY,
                                ContactWay.CALL,
                                ContactOutcome.LEFT_MESSAGE,
                                LocalTime.of(20, 0)))
                .containsExactly(ContactWarning.WAY, ContactWarning.HOURS, ContactWarning.MESSAGE);
    }

    @Test
    void whatWasAskedForWarnsOfNothing() {
        assertThat(
                        ContactWarning.of(
                                TEXT_BY_DAY,
                                ContactWay.TEXT,
                                ContactOutcome.REACHED,
                                LocalTime.NOON))
                .isEmpty();
    }

    @Test
    void aMessageForWhoWasNeverAskedCountsAsUnwanted() {
        assertThat(
                        ContactWarning.of(
                                SafeContact.UNKNOWN,
                                ContactWay.CALL,
                                ContactOutcome.LEFT_MESSAGE,
                                LocalTime.MIDNIGHT))
                .containsExactly(ContactWarning.MESSAGE_NOT_ASKED);
    }

    @Test
    void whoSaidThatAnyWayIsFineIsReachedInAny() {
        var wishes = new SafeContact(SafeChannel.ANY, null, null, true, null);

        for (var way : ContactWay.values()) {
            assertThat(ContactWarning.of(wishes, way, ContactOutcome.LEFT_MESSAGE, LocalTime.NOON))
                    .isEmpty();
        }
    }

    @Test
    void whoWasNeverAskedForbidsNothingElseAndMeetingInPersonIsNoChannel() {
        assertThat(
                        ContactWarning.of(
                                SafeContact.UNKNOWN,
                                ContactWay.CALL,
                                ContactOutcome.REACHED,
                                LocalTime.MIDNIGHT))
                .isEmpty();
        assertThat(
                        ContactWarning.of(
                                TEXT_BY_DAY,
                                ContactWay.IN_PERSON,
                                ContactOutcome.REACHED,
                                LocalTime.MIDNIGHT))
                .isEmpty();
    }
}
