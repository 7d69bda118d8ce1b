package org.evigraph.importer;

import org.evigraph.model.Coded;

/** How far an importer follows a source before it stops with a finding. docs/limits.md explains each. */
public enum Limit implements Coded {
    /** Bytes of one file, after decompression. */
    FILE_BYTES("file-bytes", 8L << 30, "bytes"),
    /** How many times larger a gzip file may become; counted from the first 100 kB on. */
    GZIP_RATIO("gzip-ratio", 100, "to 1"),
    /** Records of one source: entities, citations, claims, rows. */
    RECORDS("records", 10_000_000, "records"),
    /** Characters of one record: a list item of the JSON document, a line of JSON Lines, a row of CSV. */
    RECORD_LENGTH("record-length", 16 << 20, "characters"),
    /** Characters of one text. */
    TEXT_LENGTH("text-length", 1_000_000, "characters"),
    /** Characters of the name of a field. */
    NAME_LENGTH("name-length", 1_000, "characters"),
    /** Characters of one number. */
    NUMBER_LENGTH("number-length", 1_000, "characters"),
    /** The power of ten of a number, up or down: that of the largest number which other programs can hold. */
    EXPONENT("exponent", 308, "powers of ten"),
    /** Objects and lists inside one another. */
    DEPTH("depth", 100, "levels"),
    /** Columns of a table. */
    COLUMNS("columns", 1_000, "columns");

    private final String code;
    private final long standard;
    private final String unit;

    Limit(String code, long standard, String unit) {
        this.code = code;
        this.standard = standard;
        this.unit = unit;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return where it lies unless somebody moves it} */
    public long standard() {
        return standard;
    }

    /** {@return what it counts, in words} */
    public String unit() {
        return unit;
    }
}
