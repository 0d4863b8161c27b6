package org.kinward.families.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyService;
import org.kinward.families.MemberId;
import org.kinward.families.MemberProfileService;
import org.kinward.families.RepresentativeService;
import org.kinward.families.SafeChannel;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Family members read and change what their center keeps of them. */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class MyDetailsViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired FamilyService families;
    @Autowired MemberProfileService profiles;
    @Autowired RepresentativeService representatives;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;
    private MemberId child;

    @BeforeEach
    void aPersonWithAChild() {
        center = world.center();
        family = world.family(center, 2);
        child = family.members().getLast();
        SignIn.as(family.person());
    }

    @Test
    void whatWasToldIsShownAndChanged() {
        var view = navigate(MyDetailsView.class);
        assertThat(text(view)).contains("Ana0", "Nothing yet.");
        var dialog = change();
        dialog.reach.phone.setValue("720 555 0100");
        dialog.safe.way.setValue(SafeChannel.TEXT);

        submit();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(text(view)).contains("720 555 0100", "Only text me").doesNotContain("Nothing");
        assertThat(SignIn.as(center.coordinator(), () -> profiles.of(family.first())).profile())
                .returns(List.of("720 555 0100"), form -> form.phones());
        assertThat(changesOf(family.first())).isOne();
    }

    @Test
    void wrongDetailsSaySoAtTheField() {
        navigate(MyDetailsView.class);
        var dialog = change();
        dialog.name.birthYear.setValue(1066);
        dialog.reach.phone.setValue("call me");

        submit();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.name.birthYear.isInvalid()).isTrue();
        assertThat(dialog.reach.phone.isInvalid()).isTrue();
    }

    @Test
    void whoeverIsSpokenForStandsThereUntilTheyHaveASignIn() {
        assertThat(text(navigate(MyDetailsView.class)))
                .as("one household is not enough")
                .doesNotContain("Ana1");

        SignIn.run(
                center.coordinator(),
                () -> representatives.actFor(child, family.person().account()));
        SignIn.as(family.person());
        var view = navigate(MyDetailsView.class);
        assertThat(text(view)).contains("Ana0", "Ana1");
        test($(Button.class, view).withText("Edit details").all().getLast()).click();
        var open = $(ProfileDialog.class).single();
        assertThat(open.safe.hint.getHelperText())
                .as("the child is not the reader")
                .contains("who");

        var own = world.waiting(center, "Chris Child");
        SignIn.run(center.coordinator(), () -> families.link(child, own.account()));
        SignIn.as(family.person());
        open.reach.phone.setValue("720 555 0100");
        submit();

        assertThat(open.isOpened()).as("what opened in time is refused too").isTrue();
        assertThat(test($(Notification.class).last()).getText()).contains("We cannot find this");
        assertThat(changesOf(child)).isZero();
        assertThat(text(navigate(MyDetailsView.class))).doesNotContain("Ana1");
    }

    @Test
    void whoIsNotLinkedYetIsToldWhatToDo() {
        SignIn.as(world.waiting(center, "Wanda Waiting" + UUID.randomUUID()));

        assertThat(text(navigate(MyDetailsView.class))).contains("Almost there");
    }

    @Test
    void staffCannotOpenIt() {
        for (var person : List.of(center.coordinator(), center.staff().privacyOfficer())) {
            SignIn.as(person);
            UI.getCurrent().navigate("my-details");
            assertThat(getCurrentView()).isNotInstanceOf(MyDetailsView.class);
        }
    }

    private long changesOf(MemberId member) {
        return jdbc.sql(
                        """
                        select count(*) from audit_entries
                        where action = 'PROFILE_CHANGED' and object_id = ?
                        """)
                .param(bytes(member.value()))
                .query(Long.class)
                .single();
    }

    private ProfileDialog change() {
        test($(Button.class).withTestId("change-details").first()).click();
        return $(ProfileDialog.class).single();
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private static byte[] bytes(UUID value) {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
