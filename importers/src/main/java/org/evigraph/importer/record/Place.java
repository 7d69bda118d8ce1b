package org.evigraph.importer.record;

/** Where in its file a value stands. Asked only when something is wrong, so that a format may work it out late. */
public interface Place {
    /** {@return the line, from 1} */
    long line();

    /** {@return the column, from 1} */
    long column();
}
