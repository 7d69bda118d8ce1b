package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evigraph.graph.NameIndex.Resolution;
import org.evigraph.model.Entity;
import org.evigraph.model.Xref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
    private final NameIndex names = EvidenceGraph.builder()
            .add(Entity.builder("plex", "Plasma exchange")
                    .synonyms(List.of("Plasmapheresis", "PLEX"))
                    .xrefs(List.of(Xref.of("MESH:D010951")))
                    .build())
            .add(Entity.builder("guillain", "Guillain-Barré syndrome")
                    .synonyms(List.of("GBS"))
                    .build())
            .add(Entity.builder("strep", "Streptococcus agalactiae")
                    .synonyms(List.of("GBS"))
                    .build())
            .add(Entity.of("one", "exchange"))
            .build()
            .names();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plex",
                "PLEX",
                "Plasma Exchange",
                "plasma-exchange",
                " plasma  exchange ",
                "mesh:d010951",
                "PLASMAPHÉRESIS"
            })
    void anIdNameSynonymOrCrossReferenceIsFoundWhateverItsCaseAccentsAndGaps(String name) {
        assertThat(names.resolve(name))
                .isInstanceOfSatisfying(
                        Resolution.Found.class,
                        found -> assertThat(found.entity().id()).isEqualTo("plex"));
    }

    @Test
    void aNameOfTwoEntitiesListsBoth() {
        assertThat(names.resolve("gbs"))
                .isInstanceOfSatisfying(
                        Resolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(Entity::id)
                                .containsExactly("guillain", "strep"));
    }

    @Test
    void aMisspeltNameSuggestsTheNearestFirst() {
        assertThat(names.resolve("plasma exchagne"))
                .isInstanceOfSatisfying(
                        Resolution.Unknown.class,
                        unknown -> assertThat(unknown.suggestions())
                                .first()
                                .satisfies(match -> assertThat(match.text()).isEqualTo("Plasma exchange")));
        assertThat(names.resolve("guillain barre syndrom"))
                .isInstanceOfSatisfying(
                        Resolution.Unknown.class,
                        unknown -> assertThat(unknown.suggestions())
                                .first()
                                .satisfies(
                                        match -> assertThat(match.entity().id()).isEqualTo("guillain")));
    }

    @Test
    void aSearchFindsAllWordsInAnyNameTheBestFirst() {
        assertThat(names.search("exchange"))
                .extracting(match -> match.entity().id())
                .containsExactly("one", "plex");
        assertThat(names.search("barre guillain")).hasSize(1);
        assertThat(names.search("nothing like it")).isEmpty();
        assertThat(names.search(" ")).isEmpty();
    }
}
