package org.evigraph.importer.civic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;
import org.evigraph.importer.record.Losses;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;

/** Reads the tables in the order in which each finds what its rows name. */
final class Reading {
    private final Tables tables;
    private final EvidenceConsumer consumer;
    private final Losses losses = new Losses();
    private final Variants variants;
    private final Therapies therapies;
    private final EvidenceRows evidence;
    private String lastReview = "";

    Reading(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        this.tables = new Tables(source, consumer, losses, limits);
        this.consumer = consumer;
        Told told = new Told(consumer);
        this.variants = new Variants(told, losses);
        this.therapies = new Therapies(told, losses);
        this.evidence = new EvidenceRows(
                new Propositions(variants, therapies, new Diseases(told, losses), losses),
                new Publications(told),
                consumer,
                losses);
    }

    void read() throws IOException {
        for (Relation relation : Relation.values()) {
            consumer.accept(relation.predicate(), Location.PROGRAM);
        }
        tables.read(Table.GENES, variants::gene);
        tables.read(Table.GROUPS, variants::group);
        tables.read(Table.VARIANTS, variants::variant);
        tables.read(Table.DRUGS, therapies::drug);
        List<Row> rows = new ArrayList<>();
        tables.read(Table.EVIDENCE, row -> {
            therapies.learn(row);
            rows.add(row);
        });
        for (Row row : rows) {
            tables.take(row, evidence::evidence);
            seeReview(row);
        }
        tables.read(Table.ASSERTIONS, row -> {
            evidence.assertion(row);
            seeReview(row);
        });
        describe();
        variants.countUnused();
        therapies.countUnused();
        countUnknownFiles();
        losses.tell(consumer);
    }

    private void seeReview(Row row) {
        String review = row.text("last_review_date");
        if (review.compareTo(lastReview) > 0) {
            lastReview = review;
        }
    }

    private void describe() {
        Map<String, String> attributes = new TreeMap<>();
        if (!lastReview.isBlank()) {
            attributes.put("last_review_date", lastReview);
        }
        consumer.accept(
                new GraphInfo(
                                "civic",
                                "Clinical Interpretation of Variants in Cancer (CIViC, civicdb.org)",
                                null,
                                "CC0-1.0",
                                new TreeMap<>())
                        .withAttributes(attributes),
                Location.of(tables.name()));
    }

    private void countUnknownFiles() {
        for (String file : tables.unknownFiles()) {
            losses.add(
                    tables.at(file),
                    "files",
                    "tables that are none of those that are read",
                    "the names that docs/formats/civic.md lists; not read",
                    "rename them, if they are some of those",
                    file);
        }
    }
}
