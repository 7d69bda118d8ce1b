package org.evigraph.graph;

import org.evigraph.model.AgentType;
import org.evigraph.model.Direction;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.QuestionType;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/** What the search reads of a line of evidence, in one number: a byte each for direction, design and question, a bit
 * for graded, then the agent. */
final class LineBits {
    /** So many people or more: then the record of a line tells how many. */
    static final int MANY = Integer.MAX_VALUE;

    private static final Direction[] DIRECTIONS = Direction.values();
    private static final StudyDesign[] DESIGNS = StudyDesign.values();
    private static final AgentType[] AGENTS = AgentType.values();
    private static final QuestionType[] QUESTIONS = QuestionType.values();

    private LineBits() {}

    static int of(EvidenceLine line) {
        QuestionType question = line.question();
        AgentType agent = line.agentType();
        return line.direction().ordinal()
                | line.design().ordinal() << 8
                | (question == null ? 0 : question.ordinal() + 1) << 16
                | (line.grades().isEmpty() ? 0 : 1) << 24
                | (agent == null ? AgentType.NOT_PROVIDED : agent).ordinal() << 25;
    }

    /** {@return a builder to which was added what the columns say} */
    static EvidenceLine.Builder set(int bits, int people, EvidenceLine.Builder line) {
        if (people >= 0 && people < MANY) {
            line.sampleSize((long) people);
        }
        return line.direction(direction(bits)).design(design(bits)).question(question(bits));
    }

    /** {@return the people behind a line, or -1; {@link #MANY} if there are so many or more} */
    static int people(EvidenceLine line) {
        Long people = line.sampleSize();
        return people == null ? -1 : (int) Math.min(people, MANY);
    }

    static Direction direction(int bits) {
        return DIRECTIONS[bits & 0xFF];
    }

    static StudyDesign design(int bits) {
        return DESIGNS[bits >> 8 & 0xFF];
    }

    static @Nullable QuestionType question(int bits) {
        int place = bits >> 16 & 0xFF;
        return place == 0 ? null : QUESTIONS[place - 1];
    }

    static boolean graded(int bits) {
        return (bits >> 24 & 1) != 0;
    }

    static AgentType agent(int bits) {
        return AGENTS[bits >> 25];
    }
}
