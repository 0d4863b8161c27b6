package org.kinward.engagement.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.kinward.engagement.Count;
import org.kinward.engagement.Counts;
import org.kinward.engagement.Measure;
import org.kinward.engagement.ReportTexts;

/** The figures of a report at a glance, each with what it is a share of. */
class Tiles extends DescriptionList {

    Tiles(Counts totals, ReportTexts texts) {
        addClassName("engagement-tiles");
        tile(
                texts.text("count.SESSIONS"),
                texts.cell(totals, Count.SESSIONS),
                texts.text("seats", texts.cell(totals, Count.SEATS)));
        for (Measure measure : Measure.HEADLINES) {
            tile(
                    texts.text("measure." + measure),
                    texts.cell(totals, measure),
                    texts.basis(totals, measure));
        }
    }

    private void tile(String label, String value, String basis) {
        var figure = new Span(value);
        figure.addClassName("engagement-figure");
        var base = new Span(basis);
        base.addClassName("engagement-basis");
        var tile = new Div();
        tile.addClassName("engagement-tile");
        tile.getElement()
                .appendChild(
                        new Term(label).getElement(), new Description(figure, base).getElement());
        getElement().appendChild(tile.getElement());
    }
}
