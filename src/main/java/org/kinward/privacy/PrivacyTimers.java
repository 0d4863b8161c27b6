package org.kinward.privacy;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.kinward.shared.AppendOnlyTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What privacy does by the clock. */
@Configuration(proxyBeanMethods = false)
class PrivacyTimers {

    @Bean
    static AppendOnlyTable disclosures() {
        return new AppendOnlyTable("disclosures");
    }

    @Bean
    static AppendOnlyTable consentDocuments() {
        return new AppendOnlyTable("consent_documents");
    }

    @Bean
    static AppendOnlyTable noticeAcknowledgements() {
        return new AppendOnlyTable("notice_acknowledgements");
    }

    @Bean
    Task<Void> consentExpiryTimer(ConsentExpiry expiry) {
        return Tasks.recurring("consent-expiry", FixedDelay.ofMinutes(1))
                .execute((_, _) -> expiry.run());
    }

    @Bean
    Task<Void> consentRenewalTimer(RenewalRounds renewals) {
        return Tasks.recurring("consent-renewal", FixedDelay.ofMinutes(10))
                .execute((_, _) -> renewals.run());
    }
}
