package org.evigraph.importer.drugmechdb;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Limit;
import org.evigraph.importer.drugmechdb.Path.Link;
import org.evigraph.importer.drugmechdb.Path.Node;
import org.evigraph.importer.record.Fields;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Losses;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TextReader;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.FindingKind;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;

/** Makes claims of records. */
final class DrugMechDbReader {
    private static final String SOURCE = "DrugMechDB";

    private final EvidenceConsumer consumer;
    private final Intake intake;
    private final Losses losses = new Losses();
    private final Nodes nodes = new Nodes(losses);
    private final Citations citations = new Citations(losses);
    private final Map<String, Location> paths = new HashMap<>();
    private final Map<String, Location> predicates = new TreeMap<>();
    private long pieces;

    DrugMechDbReader(EvidenceConsumer consumer, Intake intake) {
        this.consumer = consumer;
        this.intake = intake;
    }

    /** Reads the text to its end. */
    void read(TextReader text) throws IOException {
        consumer.accept(GraphInfo.named("drugmechdb"), Location.of(intake.source()));
        YamlRecords records = new YamlRecords(text, intake);
        try {
            for (Value.Members record = records.next(); record != null; record = records.next()) {
                Path path = new Fields(record, RecordLabels.RECORD, intake).read(PathReader::path);
                if (path != null && isNew(path)) {
                    take(path);
                }
            }
            if (records.isEmpty()) {
                throw new FaultException(Faults.file(
                        FindingKind.EMPTY,
                        Location.of(intake.source()),
                        "no record",
                        "a list of records, each with graph, nodes and links",
                        "copy or download the file again"));
            }
        } finally {
            push();
        }
    }

    private boolean isNew(Path path) {
        Location at = intake.at(path.at());
        Location first = paths.putIfAbsent(path.about().id(), at);
        if (first != null) {
            intake.error(
                    FindingKind.DUPLICATE_ID,
                    path.at(),
                    "graph._id",
                    Faults.quoted(path.about().id()) + ", which stands for the record at " + first,
                    "an id for one record",
                    "give one of the two another id, or leave it out");
        }
        return first == null;
    }

    private void take(Path path) throws FaultException {
        Location at = intake.at(path.at());
        count(1L + path.nodes().size() + path.links().size() + path.references().size(), at);
        takeNodes(path);
        Set<String> sources = new LinkedHashSet<>();
        for (String reference : path.references()) {
            if (!sources.add(citations.add(reference, at))) {
                repeated(at, reference);
            }
        }
        if (sources.isEmpty()) {
            losses.add(
                    at,
                    "references",
                    "records that name no reference",
                    "what the curator read; their links are claims without evidence",
                    "name it",
                    path.about().id());
        }
        String comment = path.comment();
        if (sources.isEmpty() && comment != null) {
            losses.add(
                    at,
                    "comment",
                    "comments of records without references",
                    "a reference, whose evidence would hold the comment; left out",
                    "name the reference",
                    Faults.quoted(comment));
        }
        Set<Proposition> seen = new LinkedHashSet<>();
        for (Link link : path.links()) {
            Proposition claim = claim(link);
            if (seen.add(claim)) {
                takeClaim(path, claim, seen.size(), sources, intake.at(link.at()));
            } else {
                repeated(intake.at(link.at()), claim.subject() + " " + link.key() + " " + claim.object());
            }
        }
    }

    private void repeated(Location at, String example) {
        losses.add(
                at,
                "record",
                "nodes, links and references that a record lists again",
                "each once in a record; it is kept once",
                "nothing, or take them out",
                Faults.quoted(example));
    }

    private void count(long more, Location at) throws FaultException {
        pieces += more;
        if (pieces > intake.limits().of(Limit.RECORDS)) {
            throw new FaultException(Faults.overLimit(
                    Limit.RECORDS, intake.limits(), at, "record", pieces + " nodes, links and references and more"));
        }
    }

    private void takeNodes(Path path) {
        Set<String> own = new LinkedHashSet<>();
        for (Node node : path.nodes()) {
            Location at = intake.at(node.at());
            if (!own.add(node.id())) {
                repeated(at, node.id());
            }
            nodes.add(node, at);
        }
        Path.About about = path.about();
        String drug = own.contains(about.drugMesh()) ? about.drugMesh() : about.drugbank();
        if (drug != null && own.contains(drug)) {
            nodes.addName(drug, about.drug());
            if (about.drugbank() != null) {
                nodes.addId(drug, about.drugbank(), intake.at(path.at()));
            }
        } else if (about.drug() != null) {
            isNoNode(path, "drug", about.drug());
        }
        if (about.diseaseMesh() != null && own.contains(about.diseaseMesh())) {
            nodes.addName(about.diseaseMesh(), about.disease());
        } else if (about.disease() != null) {
            isNoNode(path, "disease", about.disease());
        }
    }

    private void isNoNode(Path path, String what, String name) {
        losses.add(
                intake.at(path.at()),
                "graph." + what + "_mesh",
                "records whose " + what + " is none of their nodes",
                "the id of a node, which would have the name of the " + what + " too; left out",
                "mend the id, or add the node",
                Faults.quoted(name));
    }

    private Proposition claim(Link link) {
        String predicate = Predicates.id(link.key());
        if (predicates.putIfAbsent(predicate, intake.at(link.at())) == null
                && !Predicates.all().containsKey(predicate)) {
            losses.add(
                    intake.at(link.at()),
                    "links.key",
                    "predicates that DrugMechDB does not have",
                    "one of its 67; kept as written, without sign and inverse reading",
                    "mend them if they are slips",
                    Faults.quoted(link.key()));
        }
        return Proposition.of(link.source(), predicate, link.target());
    }

    private void takeClaim(Path path, Proposition claim, int number, Set<String> sources, Location at) {
        consumer.accept(claim, at);
        int reference = 0;
        for (String citation : sources) {
            reference++;
            EvidenceLine line = EvidenceLine.builder(path.about().id() + "/link-" + number + "/reference-" + reference)
                    .citation(citation)
                    .assertedBy(SOURCE)
                    .note(path.comment())
                    .attributes(Map.of(
                            EvidenceLine.CITED_FOR,
                            EvidenceLine.PATHWAY,
                            "record",
                            path.about().id()))
                    .build();
            consumer.accept(claim, line, at);
        }
    }

    private void push() {
        predicates.forEach((id, at) -> {
            Predicate known = Predicates.all().get(id);
            if (known != null) {
                consumer.accept(known, at);
            }
        });
        nodes.push(consumer);
        citations.push(consumer);
        losses.tell(consumer);
    }
}
