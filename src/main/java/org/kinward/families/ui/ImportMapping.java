package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinward.centers.CenterDetails;
import org.kinward.families.CsvTable;
import org.kinward.families.FamilyImport;
import org.kinward.families.ImportColumn;
import org.kinward.shared.ui.Attempt;

/** Says which column of a file holds what, and shows at once what importing it would do. */
class ImportMapping extends Section {

    private final CenterDetails center;
    private final CsvTable table;
    private final FamilyImport imports;
    private final Div result = new Div();

    final Map<ImportColumn, Select<Integer>> columns = new EnumMap<>(ImportColumn.class);

    ImportMapping(CenterDetails center, CsvTable table, FamilyImport imports) {
        this.center = center;
        this.table = table;
        this.imports = imports;
        var guessed = ImportColumn.guess(table.header());
        var fields = new Div();
        fields.addClassName("session-form");
        for (var column : ImportColumn.values()) {
            var field = field(column);
            field.setValue(guessed.get(column));
            field.addValueChangeListener(_ -> preview());
            columns.put(column, field);
            fields.add(field);
        }
        add(
                new H2(translate("import.columns")),
                new Paragraph(translate("import.columns.text")),
                fields,
                result);
        preview();
    }

    private Select<Integer> field(ImportColumn column) {
        var field = new Select<Integer>();
        field.setLabel(translate("import.column." + column));
        field.setRequiredIndicatorVisible(column.isRequired());
        field.setItems(IntStream.range(0, table.header().size()).boxed().toList());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(translate("import.column.none"));
        field.setItemLabelGenerator(
                index -> index == null ? translate("import.column.none") : label(index));
        return field;
    }

    /** The header with what stands under it first, like "Phone (720 555 0100)". */
    private String label(int index) {
        var example =
                table.rows().stream()
                        .map(CsvTable.Row::fields)
                        .filter(fields -> index < fields.size() && !fields.get(index).isBlank())
                        .map(fields -> fields.get(index).strip())
                        .findFirst();
        var header = table.header().get(index);
        return example.map(text -> translate("import.column.example", header, text)).orElse(header);
    }

    private void preview() {
        result.removeAll();
        var mapping = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        columns.forEach((column, field) -> {
            if (field.getValue() != null) {
                mapping.put(column, field.getValue());
            }
        });
        var missing =
                List.of(ImportColumn.values()).stream()
                        .filter(column -> column.isRequired() && !mapping.containsKey(column))
                        .findAny();
        if (missing.isPresent()) {
            result.add(new Paragraph(translate("refusal.family.COLUMNS_MISSING")));
            return;
        }
        Attempt.get(() -> imports.preview(center.id(), table, mapping))
                .ifPresent(preview -> result.add(new ImportResult(center, preview, imports)));
    }
}
