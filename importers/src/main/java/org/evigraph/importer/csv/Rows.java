package org.evigraph.importer.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evigraph.importer.Limit;
import org.evigraph.importer.csv.KeptText.TooLongException;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/** The rows of one file, split by the rules of RFC 4180, with the place of every cell. */
final class Rows implements Closeable {
    /** A row may need so many characters more than its cells have, for quotes and for what is read ahead. */
    private static final int SLACK = 1 << 17;

    private final Intake intake;
    private final KeptText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    Rows(Reader text, Intake intake) throws IOException {
        this.intake = intake;
        this.text = new KeptText(text, 2 * intake.limits().of(Limit.RECORD_LENGTH) + SLACK);
        this.parser = CSVParser.parse(this.text, CSVFormat.DEFAULT);
        this.records = parser.iterator();
    }

    /**
     * {@return the cells of the next row that is not blank; {@code null} after the last}
     *
     * @throws FaultException if the text cannot be split further
     */
    String @Nullable [] next() throws IOException {
        try {
            while (records.hasNext()) {
                CSVRecord next = records.next();
                text.beginRow(next.getCharacterPosition());
                String[] cells = next.values();
                if (!isBlank(cells)) {
                    return cells;
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            throw cause(e);
        }
    }

    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private IOException cause(UncheckedIOException e) {
        IOException cause = Objects.requireNonNull(e.getCause());
        if (cause instanceof FaultException) {
            return cause;
        }
        if (cause instanceof TooLongException) {
            return new FaultException(Faults.overLimit(
                    Limit.RECORD_LENGTH, intake.limits(), intake.at(text.brokenQuote()), "row", "a row that goes on"));
        }
        if (!(cause instanceof CSVException)) {
            return cause;
        }
        return new FaultException(new Finding(
                Severity.ERROR,
                FindingKind.SYNTAX,
                intake.at(text.brokenQuote()),
                "row",
                "a quote that is opened here and never closed, or text after a closing quote",
                "a comma or the end of the line after a closing quote, and two quotes for one inside a quoted cell",
                "close the quote, or double it"));
    }

    /** {@return where the row of the last {@link #next} begins} */
    Place row() {
        return text.row();
    }

    /** {@return where a cell of that row begins} */
    Place cell(int index) {
        return text.cell(index);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
