package org.kinward.scheduling;

import java.util.Collection;
import org.kinward.centers.CenterId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the lock of the resources out of the portal, and where told their slots too. */
@TestConfiguration(proxyBeanMethods = false)
public class WithoutTheGuards {

    /** Whether slots are still written. */
    static final class Switch {
        volatile boolean slots = true;
    }

    @Bean
    Switch guards() {
        return new Switch();
    }

    @Bean
    @Primary
    ResourceLocks noLocks(JdbcClient jdbc) {
        return new ResourceLocks(jdbc) {
            @Override
            void hold(Collection<Resource> resources) {
                // Left out.
            }

            @Override
            void share(CenterId center) {
                // Left out.
            }

            @Override
            void lock(CenterId center) {
                // Left out.
            }
        };
    }

    @Bean
    @Primary
    BookingRows rowsWithoutSlots(
            JdbcTemplate template, JdbcClient jdbc, BookingTable bookings, Switch guards) {
        return new BookingRows(template, jdbc, bookings) {
            @Override
            void writeSlots(Collection<BookingOwner> owners) {
                if (guards.slots) {
                    super.writeSlots(owners);
                }
            }
        };
    }
}
