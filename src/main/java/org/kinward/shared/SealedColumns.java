package org.kinward.shared;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.converter.spi.JpaAttributeConverter;
import org.springframework.stereotype.Component;

/** Finds every column that a {@link SealedColumn} converter writes, whichever module it is in. */
@Component
class SealedColumns {

    private final EntityManagerFactory entities;

    SealedColumns(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** A column that holds sealed bytes, and the key of its table. */
    record Place(String table, String key, String column) {

        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    List<Place> all() {
        var places = new ArrayList<Place>();
        entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity ->
                        entity.forEachSelectable((_, column) -> {
                            if (isSealed(column)) {
                                places.add(place(entity, column));
                            }
                        }));
        return places;
    }

    private static boolean isSealed(SelectableMapping column) {
        return column.getJdbcMapping().getValueConverter()
                        instanceof JpaAttributeConverter<?, ?> converter
                && SealedColumn.class.isAssignableFrom(
                        converter.getConverterJavaType().getJavaTypeClass());
    }

    private static Place place(EntityPersister entity, SelectableMapping column) {
        var keys = entity.getIdentifierMapping();
        if (keys.getJdbcTypeCount() != 1) {
            throw new IllegalStateException(
                    column.getContainingTableExpression() + " has a key of several columns");
        }
        return new Place(
                column.getContainingTableExpression(),
                keys.getSelectable(0).getSelectionExpression(),
                column.getSelectionExpression());
    }
}
