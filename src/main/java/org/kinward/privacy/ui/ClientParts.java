package org.kinward.privacy.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.kinward.privacy.ConsentQueries;
import org.kinward.privacy.ConsentService;

/** Makes the parts of a client's page. */
@SpringComponent
class ClientParts {

    private final ConsentService consents;
    private final ConsentQueries queries;
    private final PrivacyDialogs dialogs;

    ClientParts(ConsentService consents, ConsentQueries queries, PrivacyDialogs dialogs) {
        this.consents = consents;
        this.queries = queries;
        this.dialogs = dialogs;
    }

    ConsentList consents() {
        return new ConsentList(consents, dialogs);
    }

    Accounting accounting() {
        return new Accounting(queries);
    }
}
