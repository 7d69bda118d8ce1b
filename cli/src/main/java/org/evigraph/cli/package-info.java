/**
 * The {@code evigraph} command: parse, call, print.
 *
 * <p>{@link org.evigraph.cli.Main} is the door. One class stands for one verb; what verbs share (which graph, which
 * question, where the answer goes) is a group of options that each of them mixes in, so that an option has one name and
 * one meaning everywhere. A command knows no stream of the machine: it is given its surroundings, so that tests run it
 * as a person would.
 */
@NullMarked
package org.evigraph.cli;

import org.jspecify.annotations.NullMarked;
