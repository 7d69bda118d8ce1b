package org.evigraph.model;

/**
 * A place in a source, as far as it is known.
 *
 * @param source the name of the file or stream, as the user gave it
 * @param line counted from 1; 0 if not known
 * @param column counted from 1; 0 if not known
 */
public record Location(String source, long line, long column) {
    /** The place of a value that a program made by hand. */
    public static final Location PROGRAM = new Location("(program)", 0, 0);

    /** {@return the place of a whole file} */
    public static Location of(String source) {
        return new Location(source, 0, 0);
    }

    /** {@return {@code SOURCE:LINE:COLUMN}, as far as known, with control characters of the name made visible} */
    @Override
    public String toString() {
        String name = Texts.visible(source);
        if (line == 0) {
            return name;
        }
        return column == 0 ? name + ":" + line : name + ":" + line + ":" + column;
    }
}
