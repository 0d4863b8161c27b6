package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.shared.DatabaseAccounts;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class VerifyCommandTest {

    @Autowired World world;
    @Autowired Sealer sealer;
    @Autowired SealTable seals;
    @Autowired VerifyCommand command;
    @Autowired DatabaseAccounts accounts;

    private final List<String> report = new ArrayList<>();

    @BeforeEach
    void someLines() {
        world.center();
        sealer.sealAll();
    }

    @Test
    void aSoundLogIsZeroAndPrintsItsHead() {
        assertThat(command.run(List.of(), report::add)).isZero();
        var head = seals.head().print();
        assertThat(report.getFirst()).matches("Entries checked: [1-9]\\d*");
        assertThat(report.getLast()).endsWith(head);

        assertThat(command.run(List.of("--head=" + head), report::add)).isZero();
    }

    @Test
    void aBrokenLogIsOneAndSaysWhere() throws SQLException {
        long last = seals.head().no();
        try (var tampering = new Tampering(accounts)) {
            tampering.execute("delete from audit_seals where no = ?", last - 1);

            assertThat(command.run(List.of(), report::add)).isOne();
        }
        assertThat(report.getLast())
                .startsWith("BROKEN at position " + (last - 1))
                .endsWith("SEAL_REMOVED");
    }

    @Test
    void aHeadThatIsNoneIsRefused() {
        assertThat(command.run(List.of("--head=everything"), report::add)).isEqualTo(2);
        assertThat(command.run(List.of("--hed=1.x"), report::add)).isEqualTo(2);
    }
}
