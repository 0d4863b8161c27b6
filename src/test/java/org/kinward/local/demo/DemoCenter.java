package org.kinward.local.demo;

import java.time.ZoneId;
import java.util.List;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.education.ModuleId;

/** A demo center with everything a session needs. */
record DemoCenter(
        CenterId id,
        ZoneId zone,
        DemoActor coordinator,
        DemoActor facilitator,
        StaffId facilitatorId,
        List<RoomId> rooms,
        List<ModuleId> modules,
        List<DemoFamily> families) {}
