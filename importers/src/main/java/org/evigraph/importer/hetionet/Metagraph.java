package org.evigraph.importer.hetionet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;

/** What every Hetionet has: its categories, its predicates, and what each is called in short. */
final class Metagraph {
    /** The attribute of the graph that holds the short names, as in {@code Gene=G, binds=b}. */
    static final String ABBREVIATIONS = "abbreviations";

    private Metagraph() {}

    static void declare(EvidenceConsumer consumer, Location at) {
        consumer.accept(
                new GraphInfo("hetionet", null, null, null, new TreeMap<>(Map.of(ABBREVIATIONS, abbreviations()))), at);
        Kind.all().forEach(kind -> consumer.accept(kind.category(), at));
        for (Relation relation : Relation.values()) {
            consumer.accept(relation.predicate(), at);
        }
    }

    /** For whoever writes metapaths; the capitals of a name would do, were it not for {@code Pathway=PW}. */
    private static String abbreviations() {
        List<String> pairs = new ArrayList<>();
        Kind.all().forEach(kind -> pairs.add(kind.label() + "=" + kind.abbreviation()));
        for (Relation relation : Relation.values()) {
            pairs.add(relation.label() + "=" + relation.abbreviation());
        }
        return String.join(", ", pairs);
    }
}
