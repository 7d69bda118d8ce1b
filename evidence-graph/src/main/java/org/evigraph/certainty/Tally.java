package org.evigraph.certainty;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Direction;
import org.evigraph.model.Grade;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.Assessment.Fit;
import org.jspecify.annotations.Nullable;

/** The lines of one claim, counted by direction. Belongs to one thread and one claim. */
final class Tally {
    /**
     * With fewer people there are fewer than 300 events and fewer than 400 people: both of the rules of thumb below which
     * GRADE calls evidence imprecise.
     *
     * <p><b>Source.</b> Guyatt et al. (2011), doi:10.1016/j.jclinepi.2011.01.012.
     */
    static final int FEW_PEOPLE = 300;

    private final EvidenceGraph graph;
    private final Papers papers;
    private final LineLevels levels;
    private final @Nullable Certainty[] derived = new Certainty[Direction.values().length];
    private final @Nullable Certainty[] published = new Certainty[Direction.values().length];
    private final PaperNumbers[] independent = {new PaperNumbers(), new PaperNumbers(), new PaperNumbers()};
    private @Nullable Certainty lapsed;
    private boolean lostClinical;
    private int counted;

    Tally(EvidenceGraph graph, Papers papers, LineLevels levels) {
        this.graph = graph;
        this.papers = papers;
        this.levels = levels;
    }

    /** Adds a line that counts. */
    void add(int line) {
        counted++;
        int direction = graph.directionOf(line).ordinal();
        Grade rating = levels.published(line);
        if (rating != null) {
            published[direction] = lower(published[direction], LineLevels.word(rating));
        }
        Certainty known = derived[direction];
        Certainty level = levels.derived(line);
        derived[direction] = known == null ? level : known.best(level);
        int citation = graph.citationOf(line);
        if (citation >= 0 && graph.designOf(line).kind() != StudyDesign.Kind.MENTION) {
            independent[direction].add(papers.paperOf(citation));
        }
    }

    /** Remembers of a line that does not count what must not make the claim surer by being gone. */
    void addLost(int line) {
        if (graph.directionOf(line) == Direction.SUPPORTS) {
            Grade rating = levels.published(line);
            if (rating != null) {
                lapsed = lower(lapsed, LineLevels.word(rating));
            }
            lostClinical |= rating != null || levels.derived(line) != Certainty.NOT_APPLICABLE;
        }
    }

    private static Certainty lower(@Nullable Certainty one, Certainty other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }

    Judgement judgement(Fit fit, int lines, int first, int end, IntPredicate counts) {
        Certainty supports = level(Direction.SUPPORTS);
        Certainty neutral = level(Direction.NEUTRAL);
        Certainty disputes = level(Direction.DISPUTES);
        Direction direction = supports != null
                ? Direction.SUPPORTS
                : neutral != null ? Direction.NEUTRAL : disputes != null ? Direction.DISPUTES : null;
        Certainty given = supports != null ? supports : neutral != null ? neutral : disputes;
        Certainty start = given == null ? Certainty.UNGRADED : given;
        boolean rated = direction != null && published[direction.ordinal()] != null;
        if (supports != null) {
            start = capped(supports);
        }
        boolean open = neutral != null
                && neutral.isGraded()
                && (supports == null || start == Certainty.UNGRADED); // what leaves it open was at least studied
        if (open) {
            start = Certainty.VERY_LOW;
        }
        boolean byDesign = !open && !rated && start == given;
        boolean uncontrolled = byDesign && start == Certainty.VERY_LOW;
        boolean imprecise = byDesign
                && supports != null
                && start.isGraded()
                && !uncontrolled
                && fewPeople(start, first, end, counts);
        Certainty against = direction == Direction.DISPUTES ? null : disputes;
        return new Judgement(
                uncontrolled ? Certainty.LOW : start,
                rated && !open,
                uncontrolled,
                imprecise,
                direction,
                against != null && given != null && against.compareTo(given) <= 0,
                against != null,
                fit,
                lines,
                counted,
                papers(Direction.SUPPORTS),
                papers(Direction.NEUTRAL),
                papers(Direction.DISPUTES));
    }

    @Nullable
    Certainty level(Direction direction) {
        Certainty rated = published[direction.ordinal()];
        return rated == null ? derived[direction.ordinal()] : rated;
    }

    private Certainty capped(Certainty supports) {
        if (lapsed != null && supports.isGraded()) {
            return lower(supports, lapsed);
        }
        return supports == Certainty.NOT_APPLICABLE && lostClinical ? Certainty.UNGRADED : supports;
    }

    /** {@return whether all the lines of that level say how many people they had, and those of all papers are few} */
    private boolean fewPeople(Certainty level, int first, int end, IntPredicate counts) {
        Map<Integer, Integer> ofPaper = new HashMap<>();
        for (int line = first; line < end; line++) {
            if (graph.directionOf(line) == Direction.SUPPORTS && counts.test(line) && levels.derived(line) == level) {
                int people = graph.sampleSizeOf(line);
                if (people < 0) {
                    return false;
                }
                int citation = graph.citationOf(line);
                // Lines without a publication cannot be told to be of one study, so each stands for itself.
                ofPaper.merge(citation < 0 ? -1 - line : papers.paperOf(citation), people, Math::max);
            }
        }
        long all = 0;
        for (int people : ofPaper.values()) {
            all += people;
        }
        return all < FEW_PEOPLE;
    }

    private int[] papers(Direction direction) {
        return independent[direction.ordinal()].sorted();
    }
}
