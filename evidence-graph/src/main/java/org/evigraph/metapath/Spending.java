package org.evigraph.metapath;

import org.evigraph.query.Budget;
import org.jspecify.annotations.Nullable;

/** How much of a budget is left. */
final class Spending {
    private static final int ASK_EVERY = 1 << 12;

    private final Budget budget;
    private long spent;
    private long nextQuestion = ASK_EVERY;
    private @Nullable String truncation;

    Spending(Budget budget) {
        this.budget = budget;
    }

    /** Notes that so many steps were looked at. */
    void spend(int steps) {
        spent += steps;
        if (spent > budget.expansions()) {
            truncation = "the search looked at " + budget.expansions() + " steps, which is its budget";
        } else if (spent >= nextQuestion) {
            nextQuestion = spent + ASK_EVERY;
            if (budget.stop().getAsBoolean()) {
                truncation = "the time was up";
            }
        }
    }

    /** {@return whether there is anything left} */
    boolean goesOn() {
        return truncation == null;
    }

    /** {@return why the search is over, or {@code null}} */
    @Nullable
    String truncation() {
        return truncation;
    }
}
