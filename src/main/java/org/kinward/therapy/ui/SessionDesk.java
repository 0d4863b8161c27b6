package org.kinward.therapy.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.kinward.centers.CenterDirectory;
import org.kinward.identity.Role;
import org.kinward.scheduling.CenterResources;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Attempt;
import org.kinward.therapy.InvitedPerson;
import org.kinward.therapy.TherapistCover;
import org.kinward.therapy.TherapyAnswers;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyOutcomes;
import org.kinward.therapy.VideoDoor;

/** What staff do with a session beside its plan and its time. */
@SpringComponent
class SessionDesk {

    private final TherapistCover cover;
    private final TherapyOutcomes outcomes;
    private final TherapyAnswers answers;
    private final VideoDoor video;
    private final CenterDirectory directory;
    private final CenterResources resources;

    SessionDesk(
            TherapistCover cover,
            TherapyOutcomes outcomes,
            TherapyAnswers answers,
            VideoDoor video,
            CenterDirectory directory,
            CenterResources resources) {
        this.cover = cover;
        this.outcomes = outcomes;
        this.answers = answers;
        this.video = video;
        this.directory = directory;
        this.resources = resources;
    }

    /** What stands against a time for that session, in words. */
    ConflictWords against(TherapyDetails session) {
        return SessionWords.against(session, resources.all(session.facts().center()));
    }

    void handOver(OpenSession open) {
        var therapists =
                directory.staff(open.details().facts().center()).stream()
                        .filter(one -> one.mayBe(Role.THERAPIST))
                        .toList();
        new HandOverDialog(open, cover, therapists).open();
    }

    void record(OpenSession open) {
        new OutcomeDialog(open, outcomes).open();
    }

    void answer(OpenSession open, InvitedPerson person) {
        new AnswerDialog(open, person, answers).open();
    }

    void join(OpenSession open) {
        Attempt.get(() -> video.joinAsStaff(open.details().facts().id()))
                .ifPresent(join -> new VideoDialog(join).open());
    }
}
