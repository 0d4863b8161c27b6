package org.kinward.privacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.SealedText;
import tools.jackson.databind.json.JsonMapper;

/** An unfinished consent form. It stands in a table of its own and opens nothing to anybody. */
@Entity
@Table(name = "consent_drafts")
class ConsentDraft {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID clientId;

    @Convert(converter = SealedText.class)
    private String form;

    private String savedBy;
    private Instant savedAt;

    protected ConsentDraft() {}

    ConsentDraft(ClientId client, DraftForm form, String by, Instant now) {
        this.id = DraftId.create().value();
        this.clientId = client.value();
        save(form, by, now);
    }

    final void save(DraftForm next, String by, Instant now) {
        form = JSON.writeValueAsString(next);
        savedBy = by;
        savedAt = now;
    }

    DraftForm form() {
        return JSON.readValue(form, DraftForm.class);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    DraftDetails details() {
        var filled = form();
        return new DraftDetails(
                new DraftId(id), client(), filled.recipients(), filled.scopes(), savedBy, savedAt);
    }
}
