package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowTest {
    @ParameterizedTest
    @ValueSource(strings = {"plex", "Plasma exchange", "PLASMA-EXCHANGE", "plasmapheresis"})
    void anEntityIsFoundByWhateverItIsCalled(String name) {
        Result result = Run.of("show", name);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Plasma exchange [plex]\n")
                .contains("also called: PLEX; plasmapheresis")
                .contains("Claims that start from it (11)")
                .contains("--may bring on--> Immune reconstitution inflammatory syndrome")
                .contains("3 sources leave it open");
    }

    @Test
    void aLineOfEvidenceIsFoundByTheIdThatItsCuratorGave() {
        assertThat(Run.of("show", "pml-095").out())
                .startsWith("Plasma exchange --may bring on--> Immune reconstitution")
                .contains("pml-095 leaves it open: cohort without comparison, n=42, on harm")
                .contains("The authors say that exchange may speed up IRIS")
                .contains("wording: may accelerate; unclear")
                .contains("grade: OCEBM levels of evidence 2011: 4 (derived from design=cohort;")
                .contains("note: Nearly everyone had exchange, so there is no comparison group.")
                .contains("may share patients with: Landi 2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PMID:21832229", "tan-2011", "DOI:10.1212/WNL.0b013e31822e55e7"})
    void aPublicationIsFoundByAnyOfItsIdentifiers(String id) {
        assertThat(Run.of("show", id).out())
                .startsWith("I. L. Tan and others (2011). Immune reconstitution inflammatory syndrome in")
                .contains("pml-095 leaves it open");
    }

    @Test
    void anUnknownSourceIsCalledUnknown() {
        assertThat(Run.of("show", "page-ref-1").out()).startsWith("Unknown source (cited by the page as an expert");
    }

    @Test
    void aWrongNameIsAnsweredWithNearOnes() {
        Result result = Run.of("show", "natalizumb");
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.out()).isEmpty();
        assertThat(result.errorLines())
                .startsWith("evigraph: nothing in this graph is called 'natalizumb'", "  Did you mean:")
                .contains("    natalizumab  Natalizumab");
    }

    @Test
    void anIdNearAWrongOneIsNamedToo() {
        assertThat(Run.of("show", "pml-0955").err()).contains("pml-095");
    }

    @Test
    void aNameOfSeveralThingsListsThem() {
        String graph = """
                {"evigraph": "1", "kind": "graph", "name": "twins", "entities": [
                  {"id": "a", "name": "Tan"}, {"id": "b", "name": "tan"}]}
                """;
        Result result = new Run().input(graph).with("show", "TAN", "--graph", "-", "--from", "json");
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.errorLines())
                .containsExactly(
                        "evigraph: 'TAN' may mean any of 2 things; say which by its id:", "    a  Tan", "    b  tan");
    }

    @Test
    void whatATerminalWouldObeyIsShownAsEscapes() {
        String graph = """
                {"evigraph": "1", "kind": "graph", "name": "hostile", "entities": [
                  {"id": "a", "name": "red \\u001b[31m, bell \\u0007, \\u202e backward", "description": "one\\ntwo \\u009b2J"}]}
                """;
        Result result =
                new Run().input(graph).onTerminal().with("show", "a", "--graph", "-", "--from", "json", "--no-color");
        assertThat(result.out())
                .contains("red \\u001B[31m, bell \\u0007, \\u202E backward")
                .contains("one two \\u009B2J")
                .doesNotContain("\u001B", "\u0007", "\u202E", "\u009B");
    }
}
