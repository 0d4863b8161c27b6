package org.kinward.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.audit.AuditQueries;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditSubject;

/** Picks a family member or a client of one center, by what is typed. */
class SubjectBox extends ComboBox<AuditSubject> {

    private final transient AuditQueries queries;
    private @Nullable CenterId center;

    SubjectBox(AuditQueries queries) {
        super(translate("audit.subject"));
        this.queries = queries;
        setItemLabelGenerator(AuditSubject::label);
        setClearButtonVisible(true);
        setHelperText(translate("audit.subject.help"));
        setItemsPageable(
                (page, text) -> page.getPageNumber() == 0 ? find(text).toList() : List.of());
    }

    /**
     * From now on people of that center are found; of none where the whole organization is meant.
     */
    void of(@Nullable CenterId chosen) {
        center = chosen;
        clear();
        setEnabled(chosen != null);
    }

    /** The id of whom was picked. */
    Optional<UUID> id() {
        return getOptionalValue().map(AuditSubject::id);
    }

    private Stream<AuditSubject> find(String text) {
        return center == null ? Stream.empty() : queries.subjects(center, text).stream();
    }
}
