package org.kinward.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.kinward.shared.AppendOnlyTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit log does by the clock, and its tables. */
@Configuration(proxyBeanMethods = false)
class AuditTimers {

    /** At night everywhere in the country. */
    private static final LocalTime QUIET = LocalTime.of(9, 30);

    @Bean
    Task<Void> auditSealingTimer(Sealer sealer) {
        return Tasks.recurring("audit-sealing", FixedDelay.ofSeconds(5))
                .execute((_, _) -> sealer.sealRecent());
    }

    @Bean
    Task<Void> auditSweepTimer(Sealer sealer) {
        return Tasks.recurring("audit-sweep", new Daily(ZoneOffset.UTC, QUIET))
                .execute((_, _) -> sealer.sealAll());
    }

    @Bean
    Task<Void> retentionTimer(Retention retention) {
        return Tasks.recurring("retention", new Daily(ZoneOffset.UTC, QUIET.plusHours(1)))
                .execute((_, _) -> retention.run());
    }

    @Bean
    static AppendOnlyTable auditEntries() {
        return new AppendOnlyTable("audit_entries");
    }

    @Bean
    static AppendOnlyTable auditSeals() {
        return new AppendOnlyTable("audit_seals");
    }

    @Bean
    static AppendOnlyTable auditHeads() {
        return new AppendOnlyTable("audit_heads");
    }

    @Bean
    static AppendOnlyTable auditSubjects() {
        return new AppendOnlyTable("audit_subjects");
    }

    @Bean
    static AppendOnlyTable auditAnchors() {
        return new AppendOnlyTable("audit_anchors");
    }
}
