package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.RoomDetails;
import org.kinward.centers.StaffDetails;
import org.kinward.families.HouseholdOverview;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ClientLabel;
import org.kinward.shared.Language;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Numbers;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.Modality;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TherapyPlan;
import org.kinward.therapy.TherapyRefused;

/**
 * The fields of a session's plan. Beside them it says at once whom it is not safe to invite yet. It
 * gives back a plan, or nothing and messages at the fields.
 */
class PlanForm extends Div {

    private static final int PURPOSE = 1000;
    private static final int TAG = 40;
    private static final int MOST_THERAPISTS = 3;

    private final PlanOptions options;

    final FamilyPick people;
    final MultiSelectComboBox<ClientLabel> clients =
            new MultiSelectComboBox<>(translate("therapy.clients"));
    final ObstacleList obstacles = new ObstacleList();
    final Select<Modality> modality = new Select<>();
    final Select<Language> language = new Select<>();
    final IntegerField minutes = Numbers.field("therapy.minutes", 15, 600);
    final IntegerField quorum = Numbers.field("therapy.quorum", 1, 30);
    final ComboBox<RoomDetails> room = new ComboBox<>(translate("therapy.room"));
    final Checkbox video = new Checkbox(translate("therapy.video"));
    final MultiSelectComboBox<StaffDetails> therapists =
            new MultiSelectComboBox<>(translate("therapy.therapists"));
    final ComboBox<StaffDetails> interpreter = new ComboBox<>(translate("therapy.interpreter"));
    final TextArea purpose = new TextArea(translate("therapy.purpose"));
    final TextField billing = new TextField(translate("therapy.billing"));

    PlanForm(PlanOptions options) {
        this.options = options;
        people = new FamilyPick(options, this::checkPeople);
        addClassName("session-form");
        Stream.of(clients, obstacles, modality, therapists, purpose)
                .forEach(field -> field.addClassName("wide"));
        add(people, clients, obstacles, modality, therapists, room, video);
        add(minutes, language, interpreter, quorum, purpose, billing);
        prepareWhat();
        prepareWho();
        modality.setValue(Modality.FST);
        language.setValue(Language.ENGLISH);
        minutes.setValue(60);
        therapists.setValue(options.me());
        modality.addValueChangeListener(_ -> checkPeople());
        clients.addValueChangeListener(_ -> checkPeople());
    }

    private void prepareWhat() {
        modality.setLabel(translate("therapy.modality"));
        modality.setItems(Modality.values());
        modality.setItemLabelGenerator(one -> translate("therapy.modality." + one));
        language.setLabel(translate("therapy.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> translate("language." + one));
        room.setItems(options.rooms());
        room.setItemLabelGenerator(RoomDetails::name);
        room.setClearButtonVisible(true);
        room.setHelperText(translate("therapy.room.help"));
        quorum.setHelperText(translate("therapy.quorum.help"));
        purpose.setMaxLength(PURPOSE);
        purpose.setHelperText(translate("therapy.purpose.help"));
        billing.setMaxLength(TAG);
        billing.setHelperText(translate("therapy.billing.help"));
    }

    private void prepareWho() {
        clients.setItemLabelGenerator(ClientLabel::text);
        clients.setItemsPageable((page, text) -> options.clients(text, page.getPageNumber()));
        clients.setHelperText(translate("therapy.clients.help"));
        therapists.setItems(options.therapists());
        therapists.setItemLabelGenerator(StaffDetails::name);
        therapists.setRequiredIndicatorVisible(true);
        therapists.setHelperText(translate("therapy.therapists.help"));
        interpreter.setItems(options.staff());
        interpreter.setItemLabelGenerator(StaffDetails::name);
        interpreter.setClearButtonVisible(true);
    }

    private void checkPeople() {
        if (modality.getValue() == null || people.chosen().isEmpty()) {
            obstacles.clear();
            return;
        }
        options.obstacles(modality.getValue(), people.chosen(), clientIds())
                .ifPresentOrElse(
                        found -> obstacles.show(found, people.names(), clientNames()),
                        obstacles::clear);
    }

    Map<ClientId, String> clientNames() {
        return clients.getValue().stream()
                .collect(toUnmodifiableMap(ClientLabel::id, ClientLabel::text));
    }

    private Set<ClientId> clientIds() {
        return clients.getValue().stream().map(ClientLabel::id).collect(toUnmodifiableSet());
    }

    /** Invites these members of a family, as its request says. */
    void invite(HouseholdOverview home, Set<MemberId> members) {
        people.show(List.of(home), members, Set.of());
    }

    /** Shows a session's plan in the fields. */
    void show(TherapyDetails session) {
        var plan = session.plan();
        modality.setValue(plan.modality());
        language.setValue(plan.language());
        minutes.setValue(plan.minutes());
        quorum.setValue(plan.quorum() == 0 ? null : plan.quorum());
        room.setValue(
                options.rooms().stream()
                        .filter(one -> one.id().equals(plan.room()))
                        .findFirst()
                        .orElse(null));
        video.setValue(plan.video());
        therapists.setValue(options.named(plan.therapists()));
        interpreter.setValue(session.interpreter());
        purpose.setValue(orEmpty(plan.purpose()));
        billing.setValue(orEmpty(plan.billingTag()));
        clients.setValue(Set.copyOf(session.clients()));
        var homes =
                session.people().stream()
                        .filter(one -> one.in())
                        .map(one -> options.family(one.household(), one.householdName()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        people.show(homes, plan.members(), plan.required());
    }

    /** The plan in the fields; empty where a field has a message. */
    Optional<TherapyPlan> read() {
        var words = TextCheck.optional(purpose, PURPOSE);
        var tag = TextCheck.optional(billing, TAG);
        boolean good =
                Stream.of(
                                people.check(),
                                isStaffed(),
                                hasPlace(),
                                Numbers.check(minutes, false),
                                Numbers.check(quorum, true),
                                words.isPresent(),
                                tag.isPresent())
                        .allMatch(each -> each);
        return good ? Optional.of(plan(words.orElse(""), tag.orElse(""))) : Optional.empty();
    }

    private TherapyPlan plan(String words, String tag) {
        var place = room.getValue();
        var voice = interpreter.getValue();
        return new TherapyPlan(
                modality.getValue(),
                orNull(words),
                language.getValue(),
                minutes.getValue(),
                place == null ? null : place.id(),
                video.getValue(),
                therapists.getValue().stream().map(StaffDetails::id).toList(),
                voice == null ? null : voice.id(),
                clientIds(),
                people.chosen(),
                people.needed(),
                quorum.getValue() == null ? 0 : quorum.getValue(),
                orNull(tag));
    }

    private boolean isStaffed() {
        int many = therapists.getValue().size();
        boolean good = many > 0 && many <= MOST_THERAPISTS;
        if (good) {
            therapists.setInvalid(false);
        } else {
            TextCheck.refuse(
                    therapists,
                    translate(many == 0 ? "input.required" : "therapy.therapists.most"));
        }
        return good;
    }

    private boolean hasPlace() {
        boolean good = room.getValue() != null || video.getValue();
        if (good) {
            room.setInvalid(false);
        } else {
            TextCheck.refuse(room, translate("refusal.therapy.NO_PLACE"));
        }
        return good;
    }

    /** Says a refusal at the field it belongs to; tells whether there is one. */
    boolean mark(TherapyRefused refusal) {
        var field = fieldOf(refusal.reason());
        field.ifPresent(found -> TextCheck.refuse(found, Attempt.sentence(refusal)));
        return field.isPresent();
    }

    private Optional<HasValidationProperties> fieldOf(TherapyRefused.Reason reason) {
        return switch (reason) {
            case NO_PLACE -> Optional.of(room);
            case NOT_A_THERAPIST -> Optional.of(therapists);
            case ONE_PERSON_TWICE -> Optional.of(interpreter);
            case QUORUM_IMPOSSIBLE -> Optional.of(quorum);
            case TOO_MANY_FAMILIES -> Optional.of(people.families);
            default -> Optional.empty();
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
