package org.kinward.audit;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.AccountNames;
import org.kinward.shared.SubjectNames;
import org.springframework.stereotype.Component;

/** Puts names to the ids on a page of lines, asking each module once. */
@Component
class NamedRows {

    private final List<SubjectNames> directories;
    private final AccountNames accounts;

    NamedRows(List<SubjectNames> directories, AccountNames accounts) {
        this.directories = directories;
        this.accounts = accounts;
    }

    /** The same lines with the names of that center, or of all where none is given. */
    List<AuditRow> of(List<AuditRow> rows, @Nullable UUID center) {
        var ids = rows.stream().flatMap(row -> row.ids().values().stream()).collect(toSet());
        if (ids.isEmpty()) {
            return rows;
        }
        var names = new HashMap<>(accounts.of(ids));
        directories.forEach(directory -> names.putAll(directory.of(center, ids)));
        return rows.stream().map(row -> row.named(names)).toList();
    }
}
