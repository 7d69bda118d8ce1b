package org.evigraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evigraph.attic.broken.ThingInNoRoom;
import org.evigraph.certainty.broken.RuleThatAsksTheNet;
import org.evigraph.cli.broken.CommandThatUsesAnExample;
import org.evigraph.exporter.broken.ExporterThatAsks;
import org.evigraph.exporter.broken.ExporterThatEndsTheJvm;
import org.evigraph.exporter.broken.HelperThatEverybodySees;
import org.evigraph.exporter.broken.WriterThatUsesAnother;
import org.evigraph.exporter.brokentoo.AnotherWriter;
import org.evigraph.grade.broken.SchemeThatKnowsItsGraph;
import org.evigraph.graph.broken.ParentThatUsesItsChild;
import org.evigraph.graph.broken.StoreThatFailsAloud;
import org.evigraph.graph.broken.StoreThatKeepsAnswers;
import org.evigraph.graph.broken.StoreThatOpensAFile;
import org.evigraph.graph.broken.StoreThatParsesArguments;
import org.evigraph.importer.broken.FormatThatUsesAnother;
import org.evigraph.importer.broken.ImporterThatMakesAJGraphT;
import org.evigraph.importer.broken.ImporterThatReadsTheEnvironment;
import org.evigraph.importer.broken.ImporterThatWrites;
import org.evigraph.importer.brokentoo.AnotherFormat;
import org.evigraph.model.broken.ClaimInAnUnmarkedPackage;
import org.evigraph.model.broken.ClaimThatAnybodyExtends;
import org.evigraph.model.broken.ClaimThatKnowsItsGraph;
import org.evigraph.model.broken.ClaimThatKnowsToday;
import org.evigraph.model.broken.ClaimThatPrints;
import org.evigraph.pathway.broken.AnswerThatKeepsItsGraph;
import org.evigraph.query.broken.SearchThatReads;
import org.evigraph.query.broken.SearchThatReadsTheClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that can never fail guards nothing: each is held against small classes that break it on purpose. */
final class BrokenOnPurposeTest {
    static Stream<Arguments> broken() {
        return Stream.of(
                breaks("packages_never_form_a_circle", StoreThatKeepsAnswers.class, AnswerThatKeepsItsGraph.class),
                breaks("a_package_never_uses_one_inside_it", ParentThatUsesItsChild.class),
                breaks("every_package_belongs_to_a_room", ThingInNoRoom.class),
                breaks("core_uses_only_the_jdk_jgrapht_and_jspecify", StoreThatParsesArguments.class),
                breaks("values_do_not_know_how_they_are_graded_stored_or_answered", ClaimThatKnowsItsGraph.class),
                breaks("grading_schemes_know_values_only", SchemeThatKnowsItsGraph.class),
                breaks("a_graph_does_not_know_the_answers", StoreThatKeepsAnswers.class),
                breaks("an_answer_does_not_keep_the_graph", AnswerThatKeepsItsGraph.class),
                breaks("jgrapht_shows_through_one_window", ImporterThatMakesAJGraphT.class),
                breaks("importers_know_neither_the_engine_nor_exporters", ImporterThatWrites.class),
                breaks("the_engine_knows_neither_importers_nor_exporters", SearchThatReads.class),
                breaks("exporters_know_neither_importers_nor_the_engine", ExporterThatAsks.class),
                breaks("a_format_shows_nothing_but_its_provider", HelperThatEverybodySees.class),
                breaks("formats_to_read_do_not_use_one_another", FormatThatUsesAnother.class, AnotherFormat.class),
                breaks("formats_to_write_do_not_use_one_another", WriterThatUsesAnother.class, AnotherWriter.class),
                breaks("only_fronts_touch_streams_end_the_jvm_or_read_the_environment", ClaimThatPrints.class),
                breaks(
                        "only_fronts_touch_streams_end_the_jvm_or_read_the_environment",
                        ImporterThatReadsTheEnvironment.class),
                breaks("only_fronts_touch_streams_end_the_jvm_or_read_the_environment", ExporterThatEndsTheJvm.class),
                breaks("only_fronts_touch_streams_end_the_jvm_or_read_the_environment", StoreThatFailsAloud.class),
                breaks("core_and_engine_open_nothing_and_read_no_clock", SearchThatReadsTheClock.class),
                breaks("core_and_engine_open_nothing_and_read_no_clock", ClaimThatKnowsToday.class),
                breaks("core_and_engine_open_nothing_and_read_no_clock", StoreThatOpensAFile.class),
                breaks("core_and_engine_open_nothing_and_read_no_clock", RuleThatAsksTheNet.class),
                breaks("every_package_is_null_marked", ClaimInAnUnmarkedPackage.class),
                breaks("a_public_type_is_an_interface_record_enum_sealed_or_final", ClaimThatAnybodyExtends.class),
                breaks("nothing_uses_examples_benchmarks_or_architecture", CommandThatUsesAnExample.class));
    }

    private static Arguments breaks(String rule, Class<?>... classes) {
        return arguments(rule, List.of(classes));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    void isNoticed(String rule, List<Class<?>> classes) throws ReflectiveOperationException {
        JavaClasses broken = new ClassFileImporter().importClasses(classes);
        ArchRule arrow =
                (ArchRule) ArchitectureTest.class.getDeclaredField(rule).get(null);
        EvaluationResult result = arrow.evaluate(broken);
        assertThat(result.getFailureReport().getDetails())
                .as("violations of '%s'", arrow.getDescription())
                .anySatisfy(detail -> assertThat(detail).contains(classes.get(0).getSimpleName()));
    }

    @Test
    void everyRuleIsBrokenByAClass() {
        Set<String> rules = Stream.of(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
        assertThat(broken().map(arguments -> (String) arguments.get()[0])).containsAll(rules);
    }
}
