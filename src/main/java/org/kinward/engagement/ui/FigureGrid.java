package org.kinward.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kinward.engagement.Count;
import org.kinward.engagement.Counts;
import org.kinward.engagement.Measure;
import org.kinward.engagement.Rate;
import org.kinward.engagement.ReportTexts;
import org.kinward.shared.ui.NarrowScreen;

/**
 * Rows of figures, each column sortable; a rate stands with what it is a share of. On a phone each
 * row is one card with the same figures.
 */
class FigureGrid<T> extends Grid<T> {

    private static final int ROWS_WITHOUT_SCROLLING = 12;

    /** A line of a card. */
    private record Line<T>(String label, Function<T, Component> figure) {}

    private final transient ReportTexts texts;
    private final transient Function<T, Counts> counts;
    private final transient Function<T, String> name;
    private final transient List<Line<T>> lines = new ArrayList<>();
    final Column<T> card;

    /** The rows' names sort as the reader's language does. */
    FigureGrid(
            ReportTexts texts,
            String heading,
            Function<T, String> name,
            Function<T, Counts> counts) {
        this.texts = texts;
        this.counts = counts;
        this.name = name;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addClassName("engagement-grid");
        getElement().setAttribute("aria-label", heading);
        card = addComponentColumn(this::card).setHeader(heading);
        card.setVisible(false);
        addColumn(name::apply)
                .setHeader(heading)
                .setComparator(Comparator.comparing(name::apply, texts.alphabet()))
                .setFlexGrow(3)
                .setWidth("12rem");
    }

    FigureGrid<T> rates(Measure... measures) {
        for (Measure measure : measures) {
            figure(
                    texts.text("measure." + measure),
                    row -> rate(counts.apply(row), measure),
                    Comparator.comparingDouble(row -> share(row, measure)));
        }
        return this;
    }

    FigureGrid<T> numbers(Count... numbers) {
        for (Count number : numbers) {
            figure(
                    texts.text("count." + number),
                    row -> new Span(texts.cell(counts.apply(row), number)),
                    Comparator.comparingLong(row -> counts.apply(row).get(number).orElse(-1)));
        }
        return this;
    }

    /** The last call: by now every column is there. */
    FigureGrid<T> with(List<T> rows) {
        setItems(rows);
        setAllRowsVisible(rows.size() <= ROWS_WITHOUT_SCROLLING);
        NarrowScreen.follow(this, this::fit);
        return this;
    }

    private void figure(String heading, Function<T, Component> figure, Comparator<T> order) {
        lines.add(new Line<>(heading, figure));
        addComponentColumn(figure::apply)
                .setHeader(heading)
                .setComparator(order)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1)
                .setWidth("8rem");
    }

    private Component rate(Counts row, Measure measure) {
        var basis = new Span(texts.basis(row, measure));
        basis.addClassName("engagement-basis");
        var rate = new Div(new Span(texts.cell(row, measure)), basis);
        rate.addClassName("engagement-rate");
        return rate;
    }

    /** No share sorts below every share. */
    private double share(T row, Measure measure) {
        return measure.of(counts.apply(row)).map(Rate::value).map(v -> v.orElse(-1)).orElse(-1.0);
    }

    final void fit(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(card)));
    }

    private Component card(T row) {
        var title = new Span(name.apply(row));
        title.addClassName("engagement-card-title");
        var card = new Div(title);
        card.addClassName("engagement-card");
        for (Line<T> line : lines) {
            card.add(new Div(new Span(line.label()), line.figure().apply(row)));
        }
        return card;
    }
}
