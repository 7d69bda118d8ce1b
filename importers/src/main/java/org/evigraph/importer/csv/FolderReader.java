package org.evigraph.importer.csv;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evigraph.grade.Scheme;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Labels;
import org.evigraph.importer.record.RecordKind;
import org.evigraph.importer.record.Records;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Grade;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;
import org.jspecify.annotations.Nullable;

/** Reads the tables in an order in which each finds what its rows belong to. */
final class FolderReader {
    private static final Labels ROW = ColumnLabels.ROW;

    private final EvidenceConsumer consumer;
    private final Folder folder;
    private final References references;
    private final Map<String, Proposition> claims = new HashMap<>();
    private final Map<String, Location> claimPlaces = new HashMap<>();
    private final Set<String> faultyClaims = new HashSet<>();
    private final Grouped<Scheme.Level> levels = new Grouped<>();
    private final Grouped<Grade> grades = new Grouped<>();
    private final Grouped<Effect> effects = new Grouped<>();
    private boolean everyClaim;
    private int graphs;

    FolderReader(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        this.consumer = consumer;
        this.folder = new Folder(source, consumer, limits);
        this.references = new References(consumer);
    }

    void read() throws IOException {
        folder.warnOfUnknownFiles();
        readGraph();
        readPlain(Table.CATEGORIES, RecordKind.CATEGORY);
        readPlain(Table.PREDICATES, RecordKind.PREDICATE);
        readSchemes();
        readPlain(Table.ENTITIES, RecordKind.ENTITY);
        readPlain(Table.CITATIONS, RecordKind.CITATION);
        everyClaim = folder.read(Table.CLAIMS, faultyClaims::add, this::claim);
        readEvidence();
    }

    private void readGraph() throws IOException {
        if (!folder.has(Table.GRAPH)) {
            consumer.accept(GraphInfo.named(folder.name()), Location.of(folder.name()));
            return;
        }
        folder.read(Table.GRAPH, name -> {}, (row, records, intake) -> {
            if (++graphs > 1) {
                intake.error(FindingKind.VALUE, row.place(), "row", "a second row", "one row", "take the others out");
            } else {
                records.graph(row, ROW);
            }
        });
    }

    private void readPlain(Table table, RecordKind kind) throws IOException {
        folder.read(table, consumer::acceptFaulty, (row, records, intake) -> records.accept(kind, row, ROW));
    }

    private void readSchemes() throws IOException {
        folder.read(Table.SCHEME_LEVELS, scheme -> {}, (row, records, intake) -> {
            Value.Text scheme = owner(row, "scheme", intake);
            Scheme.Level level = records.level(row, ROW);
            if (scheme != null && level != null) {
                levels.add(scheme.text(), level, intake.at(scheme.place()));
            }
        });
        Set<String> faulty = new HashSet<>();
        boolean all = folder.read(
                Table.SCHEMES,
                faulty::add,
                (row, records, intake) -> records.scheme(row, ROW, levels.take(text(row, "id"))));
        faulty.forEach(consumer::acceptFaulty);
        if (all) {
            references.dangling(levels, faulty, "scheme", Table.SCHEMES);
        }
    }

    private void claim(Value.Members row, Records records, Intake intake) throws FaultException {
        Value.Text id = owner(row, "id", intake);
        Proposition proposition = records.proposition(row, ROW);
        if (id == null) {
            return;
        }
        String key = id.text();
        if (proposition == null) {
            faultyClaims.add(key);
            return;
        }
        Location at = intake.at(row.place());
        Location first = claimPlaces.putIfAbsent(key, at);
        if (first != null) {
            intake.error(
                    FindingKind.DUPLICATE_ID,
                    row.place(),
                    "id",
                    Faults.quoted(key) + ", which stands for another row at " + first,
                    "an id that is unique in the file",
                    "give one of the two another id");
            return;
        }
        claims.put(key, proposition);
        consumer.accept(proposition, at);
    }

    private void readEvidence() throws IOException {
        folder.read(Table.GRADES, line -> {}, (row, records, intake) -> {
            Value.Text line = owner(row, "evidence", intake);
            Grade grade = records.grade(row, ROW);
            if (line != null && grade != null) {
                grades.add(line.text(), grade, intake.at(line.place()));
            }
        });
        folder.read(Table.EFFECTS, line -> {}, (row, records, intake) -> {
            Value.Text line = owner(row, "evidence", intake);
            Effect effect = records.effect(row, ROW);
            if (line != null && effect != null) {
                effects.add(line.text(), effect, intake.at(line.place()));
            }
        });
        Set<String> faulty = new HashSet<>();
        if (folder.read(Table.EVIDENCE, faulty::add, this::evidence)) {
            references.dangling(grades, faulty, "evidence", Table.EVIDENCE);
            references.dangling(effects, faulty, "evidence", Table.EVIDENCE);
        }
    }

    private void evidence(Value.Members row, Records records, Intake intake) throws FaultException {
        Value.Text claim = owner(row, "claim", intake);
        String id = text(row, "id");
        EvidenceLine line = records.line(row, ROW, grades.take(id), effects.take(id));
        if (claim == null) {
            return;
        }
        Proposition proposition = claims.get(claim.text());
        if (proposition == null) {
            if (everyClaim && !faultyClaims.contains(claim.text())) {
                references.dangling(claim.text(), "claim", Table.CLAIMS, claims.keySet(), intake.at(claim.place()));
            }
        } else if (line != null) {
            consumer.accept(proposition, line, intake.at(row.place()));
        }
    }

    /** Takes an id that the model does not know out of the row. {@return it; {@code null} if there is none, which is reported} */
    private static Value.@Nullable Text owner(Value.Members row, String field, Intake intake) {
        Value value = row.members().remove(field);
        if (value instanceof Value.Text text && !text.text().isBlank()) {
            return text;
        }
        intake.error(
                FindingKind.MISSING_FIELD,
                value == null ? row.place() : value.place(),
                field,
                value == null ? "nothing" : value.shown(),
                "a text that is not blank",
                "give one");
        return null;
    }

    private static String text(Value.Members row, String field) {
        return row.members().get(field) instanceof Value.Text text ? text.text() : "";
    }
}
