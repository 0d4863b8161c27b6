package org.kinward.identity;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps one account per issuer and subject. The sign-in itself calls it, before any role is known.
 */
@Service
@PermitAll
public class AccountService {

    private static final Logger LOG = LoggerFactory.getLogger(AccountService.class);
    private static final int MOST_ATTEMPTS = 4;

    private final AccountRepository accounts;
    private final AccountRegister register;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountRegister register,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Finds or makes the account and announces {@link PersonSignedIn}; two at once make one
     * account.
     */
    public SignedIn signIn(
            AccountProfile profile,
            Set<Role> roles,
            Set<String> centerCodes,
            boolean organization) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return enter(profile, roles, centerCodes, organization);
            } catch (DataIntegrityViolationException | ConcurrencyFailureException atTheSameTime) {
                LOG.debug("Two sign-ins of one account met", atTheSameTime);
            }
        }
        return enter(profile, roles, centerCodes, organization);
    }

    private SignedIn enter(
            AccountProfile profile,
            Set<Role> roles,
            Set<String> centerCodes,
            boolean organization) {
        return transaction.execute(_ -> {
            var account = register.findOrMake(profile);
            account.signIn(profile, clock.instant());
            accounts.save(account);
            var person =
                    new SignedIn(
                            account.id(), profile.displayName(), roles, centerCodes, organization);
            events.publishEvent(new PersonSignedIn(person));
            return person;
        });
    }
}
