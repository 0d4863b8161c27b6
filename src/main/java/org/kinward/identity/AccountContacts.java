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

    /** The contact of an account that signed in at least once. */
    public Optional<AccountContact> find(AccountId account) {
        return accounts.findById(account.value()).map(Account::contact);
    }
}
