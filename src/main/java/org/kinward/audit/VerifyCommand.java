package org.kinward.audit;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinward.audit.Chain.Head;
import org.kinward.shared.MaintenanceCommand;
import org.springframework.stereotype.Component;

/** {@code verify-audit [--head=HEAD]}: zero if the log is sound, one if not, two for a bad head. */
@Component
class VerifyCommand implements MaintenanceCommand {

    private static final String HEAD = "--head=";
    private static final int BAD_USAGE = 2;

    private final Verification verification;

    VerifyCommand(Verification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> report) {
        @Nullable Head kept = null;
        for (var argument : arguments) {
            kept = argument.startsWith(HEAD) ? Head.parse(argument.substring(HEAD.length())) : null;
            if (kept == null) {
                report.accept("Usage: verify-audit [--head=HEAD], with a head printed earlier");
                return BAD_USAGE;
            }
        }
        var verdict = verification.run(kept);
        report.accept("Entries checked: " + verdict.checked());
        report.accept("Entries not chained yet: " + verdict.waiting());
        var fault = verdict.fault();
        if (fault != null) {
            report.accept(
                    "BROKEN at position %d, entry %s: %s"
                            .formatted(fault.no(), fault.entry(), fault.kind()));
            return 1;
        }
        if (kept != null) {
            report.accept("The head you gave is in the chain: nothing before it was cut.");
        }
        report.accept("Sound. Keep this head elsewhere: " + verdict.head());
        return 0;
    }
}
