package org.kinward.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinward.shared.LikePattern;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of accounts, for the audit log; what they are shown beside has been checked before. */
@Component
@Transactional(readOnly = true)
public class AccountNames {

    private static final Limit MOST = Limit.of(200);

    private final AccountRepository accounts;

    AccountNames(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The names of those accounts that exist. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        return accounts.findByIdIn(ids).stream()
                .map(Account::contact)
                .collect(
                        Collectors.toMap(
                                contact -> contact.account().value(), contact -> contact.name()));
    }

    /** Those of the accounts whose name holds the text. */
    public List<UUID> named(String text, Collection<UUID> among) {
        return accounts.findNamed(LikePattern.containing(text), among);
    }

    /** Up to 200 accounts whose name holds the text. */
    public List<UUID> named(String text) {
        return accounts.findNamed(LikePattern.containing(text), MOST);
    }
}
