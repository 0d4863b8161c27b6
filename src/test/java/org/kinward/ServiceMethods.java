package org.kinward;

import java.lang.reflect.Method;
import java.util.Arrays;

/** Tells which service methods reach for one particular record. */
final class ServiceMethods {

    private ServiceMethods() {}

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
