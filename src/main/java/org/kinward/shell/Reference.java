package org.kinward.shell;

import java.util.Locale;
import org.kinward.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A short number that joins what a person saw with the one line in the log. */
final class Reference {

    private static final Logger LOG = LoggerFactory.getLogger(Reference.class);

    private Reference() {}

    /** Logs the fault once and gives its number. */
    static String log(Throwable fault) {
        var id = Ids.create().toString();
        var reference = id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
        LOG.error("Fault {}", reference, fault);
        return reference;
    }
}
