package org.kinward.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * A transaction that may meet a deadlock or a lock time-out is tried again, at most three times,
 * from outside the transaction. An edit conflict between two people is not tried again.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        includes = PessimisticLockingFailureException.class,
        maxRetries = 3,
        delay = 20,
        jitter = 20,
        multiplier = 2)
public @interface RetriedOnConflict {}
