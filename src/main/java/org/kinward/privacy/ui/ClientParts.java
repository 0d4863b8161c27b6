package org.kinward.privacy.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.kinward.privacy.AccountingService;
import org.kinward.privacy.ConsentQueries;
import org.kinward.privacy.NoticeService;
import org.kinward.privacy.OverrideService;
import org.kinward.privacy.RestrictionService;

/** Makes the parts of a client's page. */
@SpringComponent
class ClientParts {

    private final ConsentDesk desk;
    private final ConsentQueries queries;
    private final AccountingService accounting;
    private final OverrideService overrides;
    private final RestrictionService restrictions;
    private final NoticeService notices;

    ClientParts(
            ConsentDesk desk,
            ConsentQueries queries,
            AccountingService accounting,
            OverrideService overrides,
            RestrictionService restrictions,
            NoticeService notices) {
        this.desk = desk;
        this.queries = queries;
        this.accounting = accounting;
        this.overrides = overrides;
        this.restrictions = restrictions;
        this.notices = notices;
    }

    void record(OpenClient open) {
        desk.start(open);
    }

    ConsentList consents() {
        return new ConsentList(desk);
    }

    RestrictionList restrictions() {
        return new RestrictionList(restrictions, desk);
    }

    NoticeSection notices() {
        return new NoticeSection(notices);
    }

    Accounting accounting() {
        return new Accounting(queries, accounting, overrides);
    }
}
