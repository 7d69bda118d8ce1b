package org.evigraph.query;

import org.evigraph.grade.Certainty;
import org.evigraph.model.Sign;

/** Sees pathways one by one, as the search comes by them. */
@FunctionalInterface
public interface PathwayVisitor {
    /** Sees a pathway, which is one and the same object every time: what is wanted of it has to be taken now. */
    void visit(View pathway);

    /** A pathway by the indices of what it passes. */
    interface View {
        /** {@return how many steps there are, at least 1} */
        int steps();

        /** {@return the index of the entity at a place, from 0, where the pathway begins, to {@link #steps}} */
        int entity(int place);

        /**
         * {@return the index of the claim that gives a step its reading, the surest of those that it rests on; -1 for
         * structure}
         *
         * @param step from 0 to below {@link #steps}
         */
        int claim(int step);

        /** {@return how sure the pathway is} */
        Certainty certainty();

        /** {@return what the question's rule makes of it; not a number if that is silent} */
        double value();

        /** {@return what its start does to its end} */
        Sign sign();

        /** {@return the fewest independent papers that a step over claims has; 0 if all is structure} */
        int papers();

        /** {@return whether it exists only through steps whose evidence only disputes them} */
        boolean isRefuted();
    }
}
