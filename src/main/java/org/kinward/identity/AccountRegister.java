package org.kinward.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one account for each issuer and subject. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountRegister {

    private final AccountRepository accounts;
    private final OidcSettings settings;

    AccountRegister(AccountRepository accounts, OidcSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** The account of a sign-in that {@link FamilySignIns} made; nobody need have used it yet. */
    public AccountId enter(String subject, NewSignIn made) {
        var profile =
                new AccountProfile(
                        settings.issuer(), subject, made.fullName(), made.email(), made.language());
        return accounts.save(findOrMake(profile)).id();
    }

    /** Holds the account until the transaction ends; an unknown one is held by nobody. */
    public void hold(AccountId account) {
        var _ = accounts.lock(account.value());
    }

    Account findOrMake(AccountProfile profile) {
        return accounts.findByIssuerAndSubject(profile.issuer(), profile.subject())
                .orElseGet(() -> new Account(AccountId.create(), profile));
    }
}
