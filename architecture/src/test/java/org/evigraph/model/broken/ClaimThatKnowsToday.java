package org.evigraph.model.broken;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Is another claim tomorrow. */
public final class ClaimThatKnowsToday {
    private ClaimThatKnowsToday() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
