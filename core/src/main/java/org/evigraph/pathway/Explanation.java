package org.evigraph.pathway;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a thing is as certain as it is, so that it can be redone by hand: what was looked at, by which rule, from which
 * input, with which result; and the same for each part.
 *
 * @param subject what is explained, as in {@code claim natalizumab causes PML}
 * @param rule the rule that was applied
 * @param input what the rule was given
 * @param result what it gave
 * @param details the explanations of the input, in order
 */
public record Explanation(String subject, String rule, String input, String result, List<Explanation> details) {
    /** Creates an explanation. */
    public Explanation {
        details = List.copyOf(details);
    }

    /** {@return an explanation without parts} */
    public static Explanation of(String subject, String rule, String input, String result) {
        return new Explanation(subject, rule, input, result, List.of());
    }

    /** {@return this explanation and all its parts, a line each, parts indented by two spaces} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        collect("", lines);
        return lines;
    }

    private void collect(String indent, List<String> lines) {
        lines.add(indent + subject + ": " + result + " [" + rule + "; " + input + "]");
        for (Explanation detail : details) {
            detail.collect(indent + "  ", lines);
        }
    }
}
