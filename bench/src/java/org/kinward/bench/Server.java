package org.kinward.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database server counts by itself. */
record Server(JdbcClient jdbc) {

    /** Statements it has been sent since it started, by anybody. */
    long statements() {
        return jdbc.sql("show global status like 'Questions'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    /** Rows of the audit log. */
    long auditEntries() {
        return jdbc.sql("select count(*) from audit_entries").query(Long.class).single();
    }

    /** Rows of the outbox. */
    long messages() {
        return jdbc.sql("select count(*) from outbox_messages").query(Long.class).single();
    }
}
