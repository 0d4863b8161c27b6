package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.kinward.families.MergePreview;

/** What joining two entries would do, in sentences. */
final class MergeSentences {

    private MergeSentences() {}

    static List<String> of(MergePreview preview, PersonChoice gone) {
        var sentences = new ArrayList<String>();
        sentences.add(translate("merge.gone", gone.label()));
        sentences.add(translate("family.places", preview.places()));
        if (preview.ownSignIn()) {
            sentences.add(translate("merge.signIn"));
        }
        addCount(sentences, "merge.guardians", preview.guardians());
        addCount(sentences, "merge.lost", preview.lost());
        if (!preview.filled().isEmpty()) {
            sentences.add(
                    translate(
                            "merge.filled",
                            preview.filled().stream()
                                    .sorted()
                                    .map(piece -> translate("merge.piece." + piece))
                                    .collect(joining(", "))));
        }
        if (preview.safetyDiffers()) {
            sentences.add(translate("merge.safetyDiffers"));
        }
        addCount(sentences, "merge.invitations", preview.invitations());
        sentences.add(translate("merge.ties"));
        if (preview.emptied()) {
            sentences.add(translate("merge.emptied", gone.household()));
        }
        sentences.add(translate("merge.undoable"));
        return sentences;
    }

    private static void addCount(List<String> sentences, String key, int count) {
        if (count > 0) {
            sentences.add(translate(key, count));
        }
    }
}
