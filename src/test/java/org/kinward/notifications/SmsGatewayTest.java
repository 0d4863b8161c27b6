package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.notifications.DeliveryResult.Later;
import org.kinward.notifications.DeliveryResult.Refused;
import org.kinward.notifications.DeliveryResult.Sent;
import org.kinward.notifications.DeliveryResult.ServerDown;
import org.kinward.notifications.DeliveryResult.Unclear;

/** Text messages over real HTTP. */
class SmsGatewayTest {

    private static final Outgoing.Sms MESSAGE =
            new Outgoing.Sms("+13035550142", "Tiene una cita el miércoles & más");

    private SmsStub stub;

    @BeforeEach
    void open() throws IOException {
        stub = new SmsStub();
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void itPostsAFormAndSaysWhoItIs() {
        assertThat(send()).isEqualTo(new Sent(ChannelKind.SMS));

        assertThat(stub.received())
                .singleElement()
                .satisfies(form -> {
                    assertThat(form).containsEntry("To", "+13035550142");
                    assertThat(form).containsEntry("From", "+15550100000");
                    assertThat(form).containsEntry("Body", MESSAGE.text());
                    assertThat(form).containsEntry("auth", "Basic QUMxMjM6c2VjcmV0");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aBusyGatewayIsAskedLater(int status) {
        stub.answer(status);

        assertThat(send()).isEqualTo(new Later(Problem.SERVER_BUSY));
    }

    @Test
    void aNumberThatTakesNoMessagesIsNotTriedAgain() {
        stub.answer(400);

        assertThat(send()).isEqualTo(new Refused(Problem.ADDRESS_REFUSED));
    }

    @Test
    void aGatewayThatDoesNotKnowUsKnowsUsForNoMessage() {
        stub.answer(401);

        assertThat(send()).isEqualTo(new ServerDown());
    }

    @Test
    void aLineThatBreaksLeavesItOpen() {
        stub.hangUp();

        assertThat(send()).isEqualTo(new Unclear());
    }

    @Test
    void aGatewayThatIsAwayIsAway() {
        stub.close();

        assertThat(send()).isEqualTo(new ServerDown());
    }

    private DeliveryResult send() {
        return new SmsGateway(stub.settings()).send(MESSAGE);
    }
}
