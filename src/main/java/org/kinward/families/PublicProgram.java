package org.kinward.families;

import org.kinward.shared.LocalizedText;

/** What strangers read of a center's program. */
public record PublicProgram(String center, LocalizedText about) {}
