package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.shared.Origin;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Lines of the log in words on the screen, and with their ids in files. */
class AuditWordsTest {

    private static final UUID CLIENT = UUID.fromString("01a206b6-0000-7000-8000-000000000001");
    private static final UUID MEMBER = UUID.fromString("01a206b6-0000-7000-8000-000000000002");
    private static final UUID CONSENT = UUID.fromString("01a206b6-0000-7000-8000-000000000003");

    private final AuditTexts texts = new AuditTexts(messages());

    @Test
    void idsBecomeNamesAndStandApart() {
        var row = row(new Origin(null, null)).named(Map.of(CLIENT, "M. R. (C-7)", MEMBER, "Ana"));

        assertThat(texts.about(row, Locale.US)).isEqualTo("Client: M. R. (C-7)");
        assertThat(texts.told(row, Locale.US, Instant::toString))
                .contains("family member: Ana", "records: 3")
                .doesNotContain("consent", "01a206b6", "page");
        assertThat(texts.ids(row, Locale.US))
                .contains("Client: " + CLIENT, "family member: " + MEMBER, "consent: " + CONSENT)
                .hasSize(3);
        assertThat(String.join(" ", texts.cells(row, Locale.US)))
                .as("a file keeps ids and tells no names")
                .contains(CLIENT.toString(), MEMBER.toString(), CONSENT.toString())
                .doesNotContain("Ana", "M. R.");
    }

    @Test
    void whatHasNoNameIsToldByItsSort() {
        assertThat(texts.about(row(new Origin(null, null)), Locale.US)).isEqualTo("Client");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "clients/:id, 10.0.0.7, Clients · 10.0.0.7",
                "clients, 127.0.0.1, Clients",
                "VAADIN, 0:0:0:0:0:0:0:1, ''",
                "some/machine/:id, ::1, ''",
                "-, -, ''"
            })
    void placesAreToldWhereTheyTellSomething(
            @Nullable String place, @Nullable String address, String words) {
        assertThat(texts.origin(row(new Origin(address, place)), Locale.US)).isEqualTo(words);
    }

    private static AuditRow row(Origin origin) {
        return new AuditRow(
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                "READ",
                "CLIENT_READ",
                "Client",
                CLIENT,
                Map.of(
                        "recipient",
                        MEMBER.toString(),
                        "consent",
                        CONSENT.toString(),
                        "records",
                        "3",
                        "page",
                        "7"),
                origin,
                Map.of());
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
