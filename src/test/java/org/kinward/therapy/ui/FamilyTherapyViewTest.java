package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.identity.Role;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.Answer;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyTimes;
import org.kinward.therapy.TherapyWorld;
import org.kinward.therapy.VideoPlaces;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a family sees of its sessions, and what it can say to them. */
@DatabaseTest
@Import({TherapyWorld.class, PrivacyWorld.class})
@ViewPackages(packages = "org.kinward")
class FamilyTherapyViewTest extends FamilyTherapyScreens {

    @Autowired TherapyTimes times;
    @Autowired VideoPlaces places;

    @Test
    void aFamilyChoosesATimeAndReadsThatItIsSet() {
        var id = offer();
        var view = navigate(FamilyTherapyView.class);
        assertThat(text(view))
                .contains("Waiting for your answer", "Which of these times", "Theo Therapist");

        vote(0);
        assertThat(notice()).contains("as soon as a time is set");
        vote(1);

        assertThat(notice()).contains("The time is set: ");
        assertThat(text(view))
                .contains("Coming up", "The session takes place")
                .doesNotContain("Which of these times");
        assertThat(therapy.details(center, id).facts().startsAt()).isNotNull();
    }

    @Test
    void oneComesAndTheOtherDoesNot() {
        book(5);
        var view = navigate(FamilyTherapyView.class);

        press("Ana0 can come");
        assertThat(notice()).contains("you are coming");
        press("Ana1 cannot come");
        submit();

        assertThat(text(view)).contains("Ana0 (Coming)", "Ana1 (Not coming)");
    }

    @Test
    void whoCancelsSaysWhy() {
        var id = book(5);
        accept(id);
        var view = navigate(FamilyTherapyView.class);

        press("Cancel for Ana0");
        var dialog = $(FamilyReasonDialog.class).single();
        submit();
        assertThat(dialog.reason.isInvalid()).isTrue();
        dialog.reason.setValue("I have to work");
        submit();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(text(view)).contains("Ana0 (Not coming)", "Ana0 can come after all");
        assertThat(therapy.details(center, id).people())
                .anyMatch(one -> "I have to work".equals(one.note()));
    }

    @Test
    void anotherTimeIsAskedForWithoutLosingThisOne() {
        var id = book(5);
        var view = navigate(FamilyTherapyView.class);

        press("Ask for another time");
        $(FamilyOtherTimeDialog.class).single().words.setValue("Too early for us");
        submit();

        assertThat(notice()).contains("looks for another time");
        assertThat(text(view)).contains("Ana0 can come");
        assertThat(therapy.details(center, id).people())
                .anyMatch(one -> "Too early for us".equals(one.note()));
    }

    @Test
    void whatIsNoLongerOpenIsToldInOneNeutralSentence() {
        var id = offer();
        var view = navigate(FamilyTherapyView.class);
        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(center.staff().therapist(), () -> times.endOffer(id, edition));

        press("Yes");

        assertThat(notice()).contains("This time is no longer open.");
        assertThat(text(view)).contains("No family session right now");
    }

    @Test
    void aFamilySeesNothingOfAnother() {
        var id = book(5);
        var neighbor = world.family(center, 1);
        SignIn.as(neighbor.person());

        assertThat(screen()).contains("No family session right now");
        UI.getCurrent()
                .navigate(FamilyJoin.ROUTE + "/" + id.value() + "/" + family.first().value());
        assertThat(page()).contains("We cannot find this page");
        UI.getCurrent().navigate(FamilyJoin.ROUTE + "/nothing/nothing");
        assertThat(page()).contains("We cannot find this page");
    }

    @Test
    void clientsAreNamedWithTheNoticeForAMomentAndNotAfterTheConsentEnds() {
        var client = privacy.client(center, "J.R.");
        var consents =
                family.members().stream()
                        .map(member -> privacy.letMeet(center, client, member))
                        .toList();
        var id = therapy.open(center, family, client);
        therapy.book(center, id, therapy.at(center, 5, 10));

        var view = navigate(FamilyTherapyView.class);
        assertThat(text(view)).contains("J.R.", "42 CFR part 2");
        $(FamilyClients.class).single().putAway();
        assertThat(text(view)).doesNotContain("J.R.");
        press("Show again");
        assertThat(text(view)).contains("J.R.");

        consents.forEach(consent -> privacy.revoke(center, consent));
        assertThat(screen()).contains("No family session right now").doesNotContain("J.R.");
    }

    @Test
    void theVideoRoomOpensShortlyBeforeTheStartAndItsAddressIsOnItsOwnPage() {
        SignIn.run(
                center.staff().administrator(),
                () -> places.set(center.id(), "https://meet.example/{code}"));
        var id = book(5);
        accept(id);
        assertThat(screen()).contains("from 15 minutes before the start");
        assertThat($(Anchor.class).withText("Join by video").exists()).isFalse();

        var start = Objects.requireNonNull(therapy.details(center, id).facts().startsAt());
        clock.passTo(start.minus(Duration.ofMinutes(14)));
        navigate(FamilyTherapyView.class);
        var join = $(Anchor.class).withText("Join by video").single();
        assertThat(join.getHref()).doesNotContain("meet.example");
        UI.getCurrent().navigate(join.getHref());

        assertThat($(Anchor.class).withText("Go in").single().getHref())
                .startsWith("https://meet.example/");
    }

    @Test
    void theFirstScreenSaysWhatWaitsAndWhatIsNext() {
        var id = book(5);
        UI.getCurrent().navigate("program");
        assertThat(view()).contains("One family session waits for your answer");

        accept(id);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("program");
        assertThat(view()).contains("Your next family session:").doesNotContain("waits for");
    }

    @Test
    void spanishReadersReadSpanish() {
        offer();
        UI.getCurrent().setLocale(Locale.of("es"));

        assertThat(screen())
                .contains("Esperan su respuesta", "¿Cuáles de estas horas", "Nuestras metas")
                .doesNotContain("Waiting", "Our goals");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "FAMILY", mode = EnumSource.Mode.EXCLUDE)
    void staffFindNoFamilyPage(Role role) {
        SignIn.as(world.staff("Stan Staff", role, center.code()));

        UI.getCurrent().navigate("program/therapy");

        assertThat(page()).contains("We cannot find this page");
    }

    private TherapySessionId offer() {
        var id = therapy.open(center, family);
        therapy.offer(center, id, therapy.at(center, 5, 10), therapy.at(center, 6, 10));
        return id;
    }

    private TherapySessionId book(int daysAhead) {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, daysAhead, 10));
        return id;
    }

    private void accept(TherapySessionId id) {
        family.members()
                .forEach(one -> therapy.answer(center, id, family.person(), one, Answer.ACCEPTED));
    }

    /** Says yes to the first time for that member. */
    private void vote(int member) {
        test($(Button.class).withText("Yes").atIndex(member + 1)).click();
    }

    private String page() {
        return $(EmptyState.class).single().getElement().getTextRecursively();
    }

    private String view() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
