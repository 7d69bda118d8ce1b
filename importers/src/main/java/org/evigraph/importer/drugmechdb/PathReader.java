package org.evigraph.importer.drugmechdb;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evigraph.importer.drugmechdb.Path.About;
import org.evigraph.importer.drugmechdb.Path.Link;
import org.evigraph.importer.drugmechdb.Path.Node;
import org.evigraph.importer.record.Fields;
import org.evigraph.model.FindingKind;

/** Reads the fields of a record. */
final class PathReader {
    private PathReader() {}

    static Path path(Fields fields) {
        requireTrue(fields, "directed");
        requireTrue(fields, "multigraph");
        About about = fields.object("graph", PathReader::about);
        if (about == null) {
            fields.error(
                    FindingKind.MISSING_FIELD,
                    "graph",
                    "nothing that can be used",
                    "what the record is about",
                    "add it");
        }
        List<Node> nodes = fields.list("nodes", PathReader::node);
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        List<Link> links = fields.list("links", link -> link(link, ids));
        return new Path(
                Objects.requireNonNullElse(about, new About("?", null, null, null, null, null)),
                nodes,
                links,
                fields.texts("references"),
                fields.text("comment"),
                fields.place());
    }

    /** Another value would mean another kind of graph, in which the links say something else. */
    private static void requireTrue(Fields fields, String field) {
        String text = fields.text(field);
        if (text != null && !text.equals("true")) {
            fields.error(FindingKind.UNSUPPORTED, field, "'" + text + "'", "true, as in every record", "mend it");
        }
    }

    private static About about(Fields fields) {
        return new About(
                fields.required("_id"),
                fields.text("drug"),
                fields.text("drug_mesh"),
                fields.text("drugbank"),
                fields.text("disease"),
                fields.text("disease_mesh"));
    }

    private static Node node(Fields fields) {
        return new Node(
                fields.required("id"),
                fields.required("label"),
                fields.required("name"),
                fields.texts("alt_ids"),
                fields.texts("alt_names"),
                fields.place());
    }

    private static Link link(Fields fields, Set<String> nodes) {
        Link link =
                new Link(fields.required("source"), fields.required("key"), fields.required("target"), fields.place());
        requireNode(fields, "source", link.source(), nodes);
        requireNode(fields, "target", link.target(), nodes);
        return link;
    }

    private static void requireNode(Fields fields, String field, String id, Set<String> nodes) {
        if (!nodes.contains(id)) {
            fields.error(
                    FindingKind.DANGLING,
                    field,
                    org.evigraph.importer.text.Faults.quoted(id),
                    "the id of one of the record's nodes",
                    "add the node, or mend the id");
        }
    }
}
