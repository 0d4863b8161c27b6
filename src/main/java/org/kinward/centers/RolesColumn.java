package org.kinward.centers;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.Role;

/** A set of roles in one column, like {@code COORDINATOR,FACILITATOR}. */
@Converter
class RolesColumn implements AttributeConverter<Set<Role>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<Role> roles) {
        return roles == null ? null : roles.stream().sorted().map(Role::name).collect(joining(","));
    }

    @Override
    public @Nullable Set<Role> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : Stream.of(column.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Role::valueOf)
                        .collect(toUnmodifiableSet());
    }
}
