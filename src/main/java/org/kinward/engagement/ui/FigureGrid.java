package org.kinward.engagement.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kinward.engagement.Count;
import org.kinward.engagement.Counts;
import org.kinward.engagement.Measure;
import org.kinward.engagement.Rate;
import org.kinward.engagement.ReportTexts;

/**
 * Rows of figures, each column sortable. The columns that matter most come first, so that a phone
 * shows them without scrolling.
 */
class FigureGrid<T> extends Grid<T> {

    private static final int ROWS_WITHOUT_SCROLLING = 12;

    private final transient ReportTexts texts;
    private final transient Function<T, Counts> counts;

    FigureGrid(String label, ReportTexts texts, Function<T, Counts> counts) {
        this.texts = texts;
        this.counts = counts;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addClassName("engagement-grid");
        getElement().setAttribute("aria-label", label);
    }

    /** The rows' names, in the order they come in unless somebody sorts. */
    FigureGrid<T> named(String heading, Function<T, String> name) {
        addColumn(name::apply)
                .setHeader(heading)
                .setComparator(Comparator.comparing(name::apply, String.CASE_INSENSITIVE_ORDER))
                .setFlexGrow(3)
                .setWidth("9rem");
        return this;
    }

    FigureGrid<T> rates(Measure... measures) {
        for (Measure measure : measures) {
            figure(
                    texts.text("measure." + measure),
                    row -> texts.cell(counts.apply(row), measure),
                    Comparator.comparingDouble(row -> share(row, measure)));
        }
        return this;
    }

    FigureGrid<T> numbers(Count... numbers) {
        for (Count number : numbers) {
            figure(
                    texts.text("count." + number),
                    row -> texts.cell(counts.apply(row), number),
                    Comparator.comparingLong(row -> counts.apply(row).get(number).orElse(-1)));
        }
        return this;
    }

    FigureGrid<T> with(List<T> rows) {
        setItems(rows);
        setAllRowsVisible(rows.size() <= ROWS_WITHOUT_SCROLLING);
        return this;
    }

    private void figure(String heading, Function<T, String> text, Comparator<T> order) {
        addColumn(text::apply)
                .setHeader(heading)
                .setComparator(order)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1)
                .setWidth("7rem");
    }

    /** No share sorts below every share. */
    private double share(T row, Measure measure) {
        return measure.of(counts.apply(row)).map(Rate::value).map(v -> v.orElse(-1)).orElse(-1.0);
    }
}
