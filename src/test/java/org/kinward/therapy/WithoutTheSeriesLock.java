package org.kinward.therapy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Takes the lock on a series out of the portal: its sessions are only read, and the first two who
 * read them go on when both have.
 */
@TestConfiguration(proxyBeanMethods = false)
public class WithoutTheSeriesLock {

    @Bean
    @Primary
    TherapySessionRepository freeSessions(
            @Qualifier("therapySessionRepository") TherapySessionRepository real) {
        var bothHaveRead = new CountDownLatch(2);
        return (TherapySessionRepository)
                Proxy.newProxyInstance(
                        TherapySessionRepository.class.getClassLoader(),
                        new Class<?>[] {TherapySessionRepository.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("lockAll")) {
                                @SuppressWarnings("unchecked")
                                var ids = (Collection<UUID>) arguments[0];
                                var found = real.findByIdIn(ids);
                                bothHaveRead.countDown();
                                bothHaveRead.await();
                                return found;
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
    }
}
