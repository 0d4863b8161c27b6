package org.kinward.local.demo;

import org.kinward.testsupport.TestClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** A clock that can live through the demo's past. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class DemoTime {

    @Bean
    @Primary
    TestClock demoClock() {
        return new TestClock();
    }
}
