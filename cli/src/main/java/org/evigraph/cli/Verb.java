package org.evigraph.cli;

/** A command, such as {@code pathways}. */
interface Verb {
    /** {@return what it understands} */
    Syntax syntax();

    /**
     * Does the work.
     *
     * @return the exit code
     */
    int run(Arguments arguments, Console console) throws Exception;
}
