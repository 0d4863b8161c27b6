package org.kinward.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabasePairingTest {

    @ParameterizedTest
    @CsvSource({"MySQL, MySQL Connector/J", "MariaDB, MariaDB Connector/J"})
    void eachServerHasItsOwnDriver(String product, String driver) {
        assertThatCode(() ->
                        DatabasePairing.check(
                                product, driver, Connection.TRANSACTION_READ_COMMITTED))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"MySQL, MariaDB Connector/J", "MariaDB, MySQL Connector/J"})
    void theOtherOnesDriverIsRefused(String product, String driver) {
        assertThatThrownBy(() ->
                        DatabasePairing.check(
                                product, driver, Connection.TRANSACTION_READ_COMMITTED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(driver);
    }

    @Test
    void anyOtherIsolationIsRefused() {
        assertThatThrownBy(() ->
                        DatabasePairing.check(
                                "MySQL",
                                "MySQL Connector/J",
                                Connection.TRANSACTION_REPEATABLE_READ))
                .hasMessageContaining("READ COMMITTED");
    }
}
