package org.kinward.centers;

import java.time.ZoneId;

/** A center as screens show it. */
public record CenterDetails(CenterId id, String code, String name, ZoneId zone) {}
