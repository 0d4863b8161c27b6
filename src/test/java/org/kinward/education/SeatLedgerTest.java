package org.kinward.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeatLedgerTest {

    private final SeatLedger ledger = new SeatLedger(SessionId.create(), 3);

    @Test
    void aPartyIsSeatedWholeOrNotAtAll() {
        assertThat(ledger.take(2)).isTrue();
        assertThat(ledger.take(2)).isFalse();
        assertThat(ledger.free()).isEqualTo(1);
    }

    @Test
    void placesInLineCountUpFromOne() {
        assertThat(ledger.nextQueueNo()).isEqualTo(1);
        assertThat(ledger.nextQueueNo()).isEqualTo(2);
    }

    @Test
    void thereCannotBeFewerSeatsThanAreTaken() {
        ledger.take(3);

        assertThatThrownBy(() -> ledger.resize(2))
                .isInstanceOfSatisfying(
                        SessionRefused.class,
                        refusal ->
                                assertThat(refusal.reason())
                                        .isEqualTo(SessionRefused.Reason.SEATS_TAKEN));
    }

    @Test
    void nobodyGivesUpWhatWasNeverTaken() {
        assertThatThrownBy(() -> ledger.giveUp(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
