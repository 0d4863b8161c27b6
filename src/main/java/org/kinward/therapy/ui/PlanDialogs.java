package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.families.MemberId;
import org.kinward.scheduling.CenterResources;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Notices;
import org.kinward.therapy.OpenTherapy;
import org.kinward.therapy.RequestDetails;
import org.kinward.therapy.TherapyQueries;
import org.kinward.therapy.TherapyScheduling;
import org.kinward.therapy.TherapySeries;
import org.kinward.therapy.TherapySessionId;

/** Opens the dialogs in which staff put sessions together. */
@SpringComponent
class PlanDialogs {

    private final PlanSources sources;
    private final TherapyScheduling scheduling;
    private final TherapyQueries queries;
    private final TherapySeries series;
    private final CenterResources resources;

    PlanDialogs(
            PlanSources sources,
            TherapyScheduling scheduling,
            TherapyQueries queries,
            TherapySeries series,
            CenterResources resources) {
        this.sources = sources;
        this.scheduling = scheduling;
        this.queries = queries;
        this.series = series;
        this.resources = resources;
    }

    /** Several sessions alike, each with its time. */
    void openSeries(CenterDetails center, Runnable afterwards) {
        var form = new PlanForm(sources.of(center.id()));
        new SeriesDialog(form, center, series, words(form, center.id(), center.zone()), afterwards)
                .open();
    }

    /** A new session; once it is saved its page opens, for the time is looked for there. */
    void open(CenterId center) {
        open(center, new PlanForm(sources.of(center)), null, QueryParameters.empty());
    }

    /** A new session that answers a family's request. */
    void answer(CenterId center, RequestDetails request, String household) {
        open(center, formFor(center, request, household), request, QueryParameters.empty());
    }

    /** The same, with the search for its time. */
    void find(CenterId center, RequestDetails request, String household) {
        open(
                center,
                formFor(center, request, household),
                request,
                QueryParameters.of(TherapySessionView.FIND, ""));
    }

    private PlanForm formFor(CenterId center, RequestDetails request, String household) {
        var options = sources.of(center);
        var form = new PlanForm(options);
        var names = new HashMap<MemberId, String>();
        options.family(request.household(), household)
                .ifPresent(home -> {
                    home.members().forEach(one -> names.put(one.id(), one.fullName()));
                    form.invite(home, request.members());
                });
        form.addComponentAsFirst(new RequestNote(request, names));
        form.purpose.setValue(request.topic());
        if (request.language() != null) {
            form.language.setValue(request.language());
        }
        return form;
    }

    private void open(
            CenterId center,
            PlanForm form,
            @Nullable RequestDetails request,
            QueryParameters then) {
        var id = TherapySessionId.create();
        new PlanDialog(translate(request == null ? "therapy.new" : "therapy.answer.title"), form)
                .saves(plan -> {
                    scheduling.open(
                            new OpenTherapy(
                                    id, center, plan, request == null ? null : request.id()));
                    Notices.done(translate("therapy.opened"));
                    UI.getCurrent().navigate(TherapySessionView.class, parameters(id), then);
                    return true;
                })
                .open();
    }

    /** Changes all but the time of a session. */
    void edit(OpenSession open) {
        var facts = open.details().facts();
        var form = new PlanForm(sources.of(facts.center()));
        form.show(open.details());
        new EditPlanDialog(
                        form,
                        open,
                        queries,
                        scheduling,
                        series,
                        words(form, facts.center(), facts.zone()))
                .open();
    }

    /** What stands against a time for those who are in the form then, with their names. */
    private Supplier<ConflictWords> words(PlanForm form, CenterId center, ZoneId zone) {
        return () -> SessionWords.against(form, resources.all(center), zone);
    }

    /** What opens a session's page. */
    static RouteParameters parameters(TherapySessionId id) {
        return new RouteParameters(TherapySessionView.SESSION, id.value().toString());
    }
}
