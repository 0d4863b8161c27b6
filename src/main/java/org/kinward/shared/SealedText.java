package org.kinward.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a text sealed in its column; name it with {@code @Convert}. It cannot be searched. */
@Converter
public class SealedText implements AttributeConverter<String, byte[]>, SealedColumn {

    private final Sealing sealing;

    SealedText(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : sealing.seal(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : sealing.open(column);
    }
}
