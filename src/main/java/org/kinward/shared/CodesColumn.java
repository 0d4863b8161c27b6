package org.kinward.shared;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A set of codes in one column with commas between them, like {@code COORDINATOR,FACILITATOR}. */
public abstract class CodesColumn<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> codes;

    protected CodesColumn(Class<E> codes) {
        this.codes = codes;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<E> set) {
        return set == null ? null : set.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public @Nullable Set<E> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : Stream.of(column.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(name -> Enum.valueOf(codes, name))
                        .collect(toUnmodifiableSet());
    }
}
