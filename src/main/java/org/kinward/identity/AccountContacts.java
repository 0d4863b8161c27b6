package org.kinward.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people can be reached, for what writes to them by the clock; never for screens. */
@Component
@Transactional(readOnly = true)
public class AccountContacts {

    private final AccountRepository accounts;

    AccountContacts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The contact of an account, whether anybody has signed in with it yet or not. */
    public Optional<AccountContact> find(AccountId account) {
        return accounts.findById(account.value()).map(Account::contact);
    }

    /** Whether somebody has signed in with that account yet. */
    public boolean hasSignedIn(AccountId account) {
        return accounts.findById(account.value()).filter(Account::hasSignedIn).isPresent();
    }
}
