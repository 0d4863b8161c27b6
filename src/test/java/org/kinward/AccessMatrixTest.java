package org.kinward;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinward.identity.AccountId;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;

/**
 * Tries every service method and every route as every role and compares what happens with the table
 * in docs/access-matrix.md. Something new that is not in the table fails, and so does a door that
 * opens wider or narrower than written.
 */
@DatabaseTest
class AccessMatrixTest {

    private static final Path TABLE = Path.of("docs/access-matrix.md");
    private static final Path ACTUAL = Path.of("target/access-matrix.txt");

    @Autowired ApplicationContext context;
    @Autowired ServletContext servlet;

    @Test
    void doorsOpenForWhomTheTableSays() throws IOException {
        var actual = new TreeSet<String>();
        actual.addAll(serviceRows());
        actual.addAll(routeRows());
        Files.write(ACTUAL, actual);

        var written =
                Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("| `")).toList();

        assertThat(actual).containsExactlyInAnyOrderElementsOf(written);
    }

    private List<String> serviceRows() {
        var rows = new ArrayList<String>();
        for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (type.getPackageName().startsWith("org.kinward")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method ->
                                !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                        .forEach(method ->
                                rows.add(row(type, method.getName(), allowed(service, method))));
            }
        }
        return rows;
    }

    private static Set<Role> allowed(Object service, Method method) {
        return Arrays.stream(Role.values())
                .filter(role -> SignIn.as(somebody(role), () -> mayCall(service, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Calls it with nothing in hand: whoever may not call is turned away before anything is read.
     */
    private static boolean mayCall(Object service, Method method) {
        var arguments =
                Arrays.stream(method.getParameterTypes())
                        .map(type ->
                                type == int.class
                                        ? 0
                                        : type == long.class
                                                ? 0L
                                                : type == boolean.class ? false : null)
                        .toArray();
        try {
            ReflectionUtils.makeAccessible(method);
            method.invoke(service, arguments);
            return true;
        } catch (InvocationTargetException thrown) {
            return !(thrown.getCause() instanceof AccessDeniedException);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<String> routeRows() {
        var checker = new AccessAnnotationChecker();
        return RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)))
                .getAvailableRoutes()
                .stream()
                .map(route -> row(route, checker))
                .toList();
    }

    private static String row(RouteData route, AccessAnnotationChecker checker) {
        var target = route.getNavigationTarget();
        var roles =
                Arrays.stream(Role.values())
                        .filter(role ->
                                checker.hasAccess(
                                        target,
                                        new Named(role.name()),
                                        asked -> asked.equals(role.name())))
                        .collect(Collectors.toCollection(TreeSet::new));
        var anonymous = checker.hasAccess(target, null, _ -> false);
        return "| `/"
                + route.getTemplate()
                + "` | "
                + (anonymous ? "everybody" : names(roles))
                + " |";
    }

    private static String row(Class<?> type, String method, Set<Role> roles) {
        return "| `" + type.getSimpleName() + "." + method + "` | " + names(roles) + " |";
    }

    private static String names(Set<Role> roles) {
        return roles.size() == Role.values().length
                ? "all roles"
                : roles.stream().map(Role::realmName).collect(Collectors.joining(", "));
    }

    private static SignedIn somebody(Role role) {
        return new SignedIn(
                new AccountId(UUID.randomUUID()), "Nobody", Set.of(role), Set.of(), false);
    }

    private record Named(String getName) implements Principal {

        @Override
        public String getName() {
            return getName;
        }
    }
}
