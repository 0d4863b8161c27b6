package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.privacy.CloseReport;
import org.kinward.privacy.ReportDetails;
import org.kinward.privacy.ReportService;
import org.kinward.privacy.ReportState;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/** The register of complaints and incidents of one center. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class ReportList extends Section {

    private final ReportService service;
    private final Clock clock;
    private final Div content = new Div();
    private Optional<CenterDetails> center = Optional.empty();
    final Button add = new Button(translate("report.add"), _ -> add());

    ReportList(ReportService service, Clock clock) {
        this.service = service;
        this.clock = clock;
        add.setTestId("add-report");
        add(new H2(translate("reports")), new Paragraph(translate("reports.text")), content, add);
    }

    final void show(CenterDetails chosen) {
        center = Optional.of(chosen);
        content.removeAll();
        var found = service.list(chosen.id());
        if (found.isEmpty()) {
            content.add(new Paragraph(translate("reports.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        found.forEach(report -> list.add(item(report)));
        content.add(list);
    }

    private void reload() {
        center.ifPresent(this::show);
    }

    private void add() {
        center.ifPresent(chosen ->
                new ReportDialog(
                                chosen.id(),
                                LocalDate.ofInstant(clock.instant(), chosen.zone()),
                                input -> {
                                    service.enter(input);
                                    Notices.done(translate("saved"));
                                    reload();
                                })
                        .open());
    }

    private ListItem item(ReportDetails report) {
        boolean open = report.state() == ReportState.OPEN;
        var text = new Span(report.description());
        text.addClassName("card-name");
        var words =
                new Div(
                        text,
                        new StatusBadge(
                                translate("report.state." + report.state()),
                                open ? Tone.WAITING : Tone.ENDED),
                        new Span(
                                translate(
                                        "report.line",
                                        translate("report.kind." + report.kind()),
                                        Formats.date(report.knownSince()))));
        words.addClassName("card-words");
        addFacts(words, report);
        var item = new ListItem(words);
        if (open) {
            var close = new Button(translate("report.close"), _ -> close(report));
            close.setAriaLabel(translate("report.close") + ": " + report.description());
            close.setTestId("close-report");
            item.add(close);
        }
        return item;
    }

    private static void addFacts(Div words, ReportDetails report) {
        var affected = report.affected();
        if (affected != null) {
            words.add(new Span(translate("report.affected.line", affected)));
        }
        if (report.large()) {
            words.add(new StatusBadge(translate("report.large"), Tone.ENDED));
        }
        var due = report.due();
        if (due != null && report.state() == ReportState.OPEN) {
            words.add(new Span(translate("report.due", Formats.date(due))));
        }
        var outcome = report.outcome();
        if (outcome != null) {
            words.add(new Span(translate("report.outcome", outcome)));
        }
    }

    private void close(ReportDetails report) {
        new ReasonDialog(
                        "report.close",
                        2000,
                        outcome -> {
                            service.close(new CloseReport(report.id(), outcome));
                            reload();
                        })
                .open();
    }
}
