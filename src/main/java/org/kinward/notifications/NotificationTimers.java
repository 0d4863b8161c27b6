package org.kinward.notifications;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What notifications do by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, SmsSettings.class})
class NotificationTimers {

    @Bean
    Task<Void> deliveryTimer(DeliveryRounds rounds) {
        return Tasks.recurring("mail-delivery", FixedDelay.ofSeconds(5))
                .execute((_, _) -> rounds.run());
    }

    @Bean
    Task<Void> reminderTimer(Reminders reminders) {
        return Tasks.recurring("reminders", FixedDelay.ofMinutes(1))
                .execute((_, _) -> reminders.run());
    }

    @Bean
    Task<Void> staffDigestTimer(StaffDigests digests) {
        return Tasks.recurring("staff-digests", FixedDelay.ofMinutes(15))
                .execute((_, _) -> digests.run());
    }
}
