package org.kinward;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinward.audit.ForeignAuditTest;
import org.kinward.families.ForeignFamiliesTest;
import org.kinward.families.InvitationServiceTest;
import org.kinward.notifications.ForeignMessagesTest;
import org.kinward.privacy.ForeignClientsTest;
import org.kinward.privacy.ForeignRegistersTest;
import org.kinward.scheduling.ForeignTimesTest;
import org.kinward.therapy.ForeignTherapyTest;

/** Tells which service methods reach for one particular record. */
final class ServiceMethods {

    private ServiceMethods() {}

    /** What modules try beside their own tests. */
    static Set<String> triedInTestsOfTheirOwn() {
        return Stream.of(
                        ForeignClientsTest.TRIED,
                        ForeignRegistersTest.TRIED,
                        ForeignMessagesTest.TRIED,
                        ForeignFamiliesTest.TRIED,
                        ForeignAuditTest.TRIED,
                        InvitationServiceTest.TRIED,
                        ForeignTherapyTest.TRIED,
                        ForeignTimesTest.TRIED)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the method is given an id, by itself or as part of its input. */
    static boolean takesAnId(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type ->
                        type.getPackageName().startsWith("org.kinward")
                                && type.isRecord()
                                && (type.getSimpleName().endsWith("Id")
                                        || Arrays.stream(type.getRecordComponents())
                                                .anyMatch(part ->
                                                        part.getType()
                                                                .getSimpleName()
                                                                .endsWith("Id"))));
    }
}
