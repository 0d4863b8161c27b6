package org.kinward.shared.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one template is filled with; the keys are the names the template gives them. */
public record Sheet(Locale locale, Map<String, Object> parameters, List<Map<String, ?>> rows) {}
