package org.evigraph.query;

import org.jspecify.annotations.Nullable;

/** What a search has spent of its budget. Belongs to one thread. */
final class Spending {
    static final String TIME_WAS_UP = "the time was up";

    private static final int ASK_EVERY = 256;

    private static final int SKIMMED_A_STEP = 16;

    private final Budget budget;
    private long steps;
    private int skimmed;
    private long askAt;
    private @Nullable String truncation;

    Spending(Budget budget) {
        this.budget = budget;
        askLater();
    }

    /** Takes note of places that were merely held against a mark, so many of which cost what a step costs. */
    void skimmed(int places) {
        skimmed += places;
        if (skimmed >= SKIMMED_A_STEP) {
            steps(skimmed / SKIMMED_A_STEP);
            skimmed %= SKIMMED_A_STEP;
        }
    }

    /** Takes note of steps that were tried; may find that the budget is spent. */
    void steps(long tried) {
        steps += tried;
        if (steps >= askAt) {
            ask();
        }
    }

    private void ask() {
        if (steps > budget.expansions()) {
            truncation = "the search tried " + budget.expansions() + " steps, which is its budget";
        } else if (budget.stop().getAsBoolean()) {
            truncation = TIME_WAS_UP;
        }
        askLater();
    }

    private void askLater() {
        long left = budget.expansions() - steps;
        askAt = steps + (left < ASK_EVERY ? Math.max(left, 0) + 1 : ASK_EVERY);
    }

    long steps() {
        return steps;
    }

    boolean isOver() {
        return truncation != null;
    }

    /** {@return why the search ended early, or {@code null}} */
    @Nullable
    String truncation() {
        return truncation;
    }
}
