package org.kinward.privacy;

import java.util.Optional;

/**
 * A center's notice as everybody reads it.
 *
 * @param contact empty until the center has entered it
 */
public record PublicNotice(String center, Optional<NoticeContact> contact) {}
