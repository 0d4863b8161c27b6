package org.kinward.engagement;

import java.time.Instant;
import org.kinward.centers.CenterDetails;
import org.kinward.shared.Period;

/**
 * What a report is about.
 *
 * @param asOf when the data was read; sessions ending later are not in it
 * @param runBy the name of the person who asked for it
 */
public record ReportHeader(CenterDetails center, Period period, Instant asOf, String runBy) {}
