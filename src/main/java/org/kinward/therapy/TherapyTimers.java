package org.kinward.therapy;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What therapy does by the clock. */
@Configuration(proxyBeanMethods = false)
class TherapyTimers {

    @Bean
    Task<Void> therapyOfferTimer(OfferExpiry expiry) {
        return Tasks.recurring("therapy-offers", FixedDelay.ofMinutes(1))
                .execute((_, _) -> expiry.run());
    }
}
