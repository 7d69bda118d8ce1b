package org.evigraph.importer.json;

import java.io.IOException;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Finding;
import org.evigraph.model.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** How the parser is set up, and what becomes of its exceptions. */
final class Parsing {
    private Parsing() {}

    /**
     * {@return a factory of parsers that keep to the limits}
     *
     * <p>Not-a-number and the infinities are let through so that they become findings at their field and the rest of the
     * file is still read. Duplicate names are found by {@link ValueReader}, which can name both places. Depth and the
     * length of numbers are checked there too; the parser's own limits stand a little behind, for what is passed over.
     */
    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(clamped(limits.of(Limit.DEPTH) + 1))
                        .maxStringLength(clamped(limits.of(Limit.TEXT_LENGTH)))
                        .maxNameLength(clamped(limits.of(Limit.NAME_LENGTH)))
                        .maxNumberLength(clamped(limits.of(Limit.RECORD_LENGTH)))
                        .build())
                .build();
    }

    private static int clamped(long limit) {
        return (int) Math.min(limit, Integer.MAX_VALUE);
    }

    /**
     * {@return the fault of the text behind a parser's exception}
     *
     * @throws IOException if it was not the text but reading that failed
     */
    static Finding fault(JacksonException e, ValueReader reader, Intake intake) throws IOException {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException io) {
            if (io instanceof FaultException fault) {
                return fault.finding();
            }
            throw io;
        }
        TokenStreamLocation known = e.getLocation();
        Location at = intake.at(known == null ? reader.place() : reader.spot(known));
        String field = reader.path();
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            Limit limit = message.startsWith("Name")
                    ? Limit.NAME_LENGTH
                    : message.startsWith("Number") ? Limit.NUMBER_LENGTH : Limit.TEXT_LENGTH;
            return Faults.overLimit(limit, intake.limits(), at, field, message.substring(0, message.indexOf(')') + 1));
        }
        return e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")
                ? Syntax.truncated(message, at, field)
                : Syntax.malformed(message, at, field);
    }
}
