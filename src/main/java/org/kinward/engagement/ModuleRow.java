package org.kinward.engagement;

import org.kinward.shared.LocalizedText;

/** One module of a report. */
public record ModuleRow(LocalizedText title, Counts counts) {}
