package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.cli.CuratedPaths.CuratedPath;
import org.evigraph.cli.CuratedPaths.Link;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.junit.jupiter.api.Test;

/** What curators drew in DrugMechDB is found in it: src/test/resources/drugmechdb has 60 of its records. */
class CuratedPathsTest {
    private static final Path FOLDER = Path.of("src/test/resources/drugmechdb");

    private record Question(String drug, String disease, int hops) {}

    @Test
    void everyCuratedPathIsFoundWhenAskedForUpToItsLength() throws IOException {
        EvidenceGraph graph = GraphReader.file(FOLDER);
        PathwayFinder finder = PathwayFinder.over(graph);
        List<CuratedPath> curated = curated();
        Map<Question, PathwayAnswer> answers = new HashMap<>();
        for (CuratedPath path : curated) {
            Question question =
                    new Question(path.drug(), path.disease(), path.links().size());
            PathwayAnswer answer = answers.computeIfAbsent(
                    question,
                    asked -> finder.find(PathwayQuery.of(asked.drug() + " -> " + asked.disease())
                            .withMaxHops(asked.hops())
                            .withDirected(true)
                            .withLimit(100_000)));
            assertThat(answer.pathways())
                    .as("%s: %s", path.record(), path.nodes())
                    .anyMatch(pathway -> isThat(pathway, path));
        }
        assertThat(curated).hasSizeGreaterThan(100);
        Set<String> records = new HashSet<>();
        curated.forEach(path -> records.add(path.record()));
        assertThat(records).hasSize(60);
    }

    @Test
    void aStepThatOnlyHasReferencesOfItsRecordSaysSo() throws IOException {
        PathwayFinder finder = PathwayFinder.over(GraphReader.file(FOLDER));
        CuratedPath path = curated().get(0);
        PathwayAnswer answer = finder.find(PathwayQuery.of(path.drug() + " -> " + path.disease())
                .withMaxHops(path.links().size()));
        assertThat(answer.pathways().get(0).steps())
                .allSatisfy(step -> assertThat(step.flags()).contains(Flag.PATH_LEVEL_CITATION));
    }

    private static List<CuratedPath> curated() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(FOLDER.resolve("indication_paths.yaml"))) {
            return CuratedPaths.read(lines);
        }
    }

    /** {@return whether the pathway passes the same nodes, and each step holds the claim of the link} */
    static boolean isThat(Pathway pathway, CuratedPath path) {
        List<String> nodes = new ArrayList<>(List.of(path.drug()));
        pathway.steps().forEach(step -> nodes.add(step.to().id()));
        if (!nodes.equals(path.nodes())) {
            return false;
        }
        for (int i = 0; i < path.links().size(); i++) {
            if (!holds(pathway.steps().get(i), path.links().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Step step, Link link) {
        return step.claims().stream()
                .anyMatch(claim -> !claim.inverse()
                        && claim.claim()
                                .proposition()
                                .predicate()
                                .equals(link.key().replace(' ', '_')));
    }
}
