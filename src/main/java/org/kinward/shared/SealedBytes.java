package org.kinward.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps bytes sealed in their column; name it with {@code @Convert}. */
@Converter
public class SealedBytes implements AttributeConverter<byte[], byte[]>, SealedColumn {

    private final Sealing sealing;

    SealedBytes(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(byte @Nullable [] plain) {
        return plain == null ? null : sealing.sealBytes(plain);
    }

    @Override
    public byte @Nullable [] convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : sealing.openBytes(column);
    }
}
