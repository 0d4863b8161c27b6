package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.kinward.shared.PlainText;

/**
 * Client data that staff disclosed because the law lets or makes them, without the client's
 * consent.
 *
 * @param basis anything but a consent
 * @param to who was told, with their office
 * @param what what they were told
 * @param on the day, in the center's time zone; not in the future
 * @param reason why the law allows it here
 */
public record DiscloseWithoutConsent(
        @NotNull ClientId client,
        @NotNull DisclosureBasis basis,
        @NotBlank @Size(max = 200) @PlainText String to,
        @NotBlank @Size(max = 500) @PlainText String what,
        @NotNull DisclosureChannel channel,
        @NotNull LocalDate on,
        @NotBlank @Size(min = 10, max = 1000) @PlainText String reason) {}
