package org.kinward.notifications;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the portal's delivery is made of, for a test that puts one part in another's place. */
@TestComponent
record DeliveryParts(
        Claims claims,
        Composer composer,
        MimeWriter writer,
        SmsGateway sms,
        ParkedAddresses parked) {

    Delivery delivery(JavaMailSenderImpl lines) {
        return new Delivery(claims, composer, new Smtp(lines, writer), sms, parked);
    }

    DeliveryParts with(Claims others) {
        return new DeliveryParts(others, composer, writer, sms, parked);
    }

    DeliveryParts with(MimeWriter other) {
        return new DeliveryParts(claims, composer, other, sms, parked);
    }

    DeliveryParts with(Composer other) {
        return new DeliveryParts(claims, other, writer, sms, parked);
    }

    DeliveryParts with(SmsGateway other) {
        return new DeliveryParts(claims, composer, writer, other, parked);
    }
}
