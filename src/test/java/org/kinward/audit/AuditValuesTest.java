package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.scheduling.ConflictReason;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Nobody reads codes or machine times in the log. */
class AuditValuesTest {

    private final AuditValues values = new AuditValues(messages());

    @ParameterizedTest
    @CsvSource({
        "answer, org.kinward.therapy.Answer",
        "basis, org.kinward.privacy.DisclosureBasis",
        "by, org.kinward.families.FamilyFilter$By",
        "channel, org.kinward.privacy.DisclosureChannel",
        "feature, org.kinward.scheduling.Feature",
        "filters, org.kinward.shared.AuditKind",
        "kind, org.kinward.notifications.MessageKind",
        "kind, org.kinward.privacy.ReportKind",
        "kind, org.kinward.privacy.TaskKind",
        "outcome, org.kinward.therapy.Outcome",
        "status, org.kinward.attendance.AttendanceStatus",
        "what, org.kinward.privacy.ConsentScope"
    })
    void everyCodeThatIsWrittenHasWords(String detail, String type)
            throws ReflectiveOperationException {
        var nameless = new TreeSet<String>();
        for (Object code : Class.forName(type).getEnumConstants()) {
            collect(detail, ((Enum<?>) code).name(), nameless);
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void everyReasonThatCanBeOverruledHasWords() {
        var nameless = new TreeSet<String>();
        Arrays.stream(ConflictReason.values())
                .filter(ConflictReason::isOverridable)
                .forEach(reason -> collect("reasons", reason.name(), nameless));
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reasons, 'CENTER_CLOSED,STAFF_UNAVAILABLE', 'center closed, staff not at work'",
        "late, true, yes",
        "suits, false, no",
        "startsAt, 2026-12-03T01:00:00Z, then",
        "outcome, SOMETHING_NEW, something new",
        "records, 5, 5",
        "purpose, Yearly review, Yearly review"
    })
    void valuesAreReadAsWords(String detail, String value, String words) {
        assertThat(values.word(detail, value, Locale.US, _ -> "then")).isEqualTo(words);
    }

    @Test
    void aMomentIsTheSameMoment() {
        assertThat(values.word("startsAt", "2026-12-03T01:00:00Z", Locale.US, Instant::toString))
                .isEqualTo("2026-12-03T01:00:00Z");
    }

    private void collect(String detail, String code, TreeSet<String> nameless) {
        for (var locale : new Locale[] {Locale.US, Locale.of("es")}) {
            if (values.known(detail, code, locale).isEmpty()) {
                nameless.add(locale + " " + detail + " " + code);
            }
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
