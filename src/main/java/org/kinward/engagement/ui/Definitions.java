package org.kinward.engagement.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.kinward.engagement.Measure;
import org.kinward.engagement.ReportTexts;

/** What each rate on the screen is made of, folded away until somebody asks. */
class Definitions extends Details {

    Definitions(ReportTexts texts) {
        super(texts.text("definitions"));
        addClassName("engagement-definitions");
        var list = new DescriptionList();
        for (Measure measure : Measure.HEADLINES) {
            list.add(
                    new Term(texts.text("measure." + measure)),
                    new Description(texts.text("definition." + measure)));
        }
        add(list);
        List.of("unit", "period", "missing")
                .forEach(rule -> add(new Paragraph(texts.text("rule." + rule))));
    }
}
