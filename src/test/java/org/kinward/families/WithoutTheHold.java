package org.kinward.families;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Takes the locks on households and members out of the portal: they are only read. */
@TestConfiguration(proxyBeanMethods = false)
public class WithoutTheHold {

    @Bean
    @Primary
    HouseholdRepository freeHouseholds(@Qualifier("householdRepository") HouseholdRepository real) {
        return unlocked(HouseholdRepository.class, real);
    }

    @Bean
    @Primary
    FamilyMemberRepository freeMembers(
            @Qualifier("familyMemberRepository") FamilyMemberRepository real) {
        return unlocked(FamilyMemberRepository.class, real);
    }

    private static <T> T unlocked(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            try {
                                return reading(type, method).invoke(real, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        }));
    }

    private static Method reading(Class<?> type, Method method) throws NoSuchMethodException {
        if (!method.getName().equals("lock") && !method.getName().equals("hold")) {
            return method;
        }
        return method.getParameterTypes()[0].equals(Collection.class)
                ? type.getDeclaredMethod("findByIdIn", Collection.class)
                : type.getDeclaredMethod("findById", UUID.class);
    }
}
