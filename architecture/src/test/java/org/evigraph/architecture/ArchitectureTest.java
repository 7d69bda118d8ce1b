package org.evigraph.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.evigraph.architecture.Rooms.ALL;
import static org.evigraph.architecture.Rooms.ASIDE;
import static org.evigraph.architecture.Rooms.CORE;
import static org.evigraph.architecture.Rooms.EVIDENCE_GRAPH;
import static org.evigraph.architecture.Rooms.EXPORTERS;
import static org.evigraph.architecture.Rooms.FRONTS;
import static org.evigraph.architecture.Rooms.GRADE;
import static org.evigraph.architecture.Rooms.GRAPH;
import static org.evigraph.architecture.Rooms.IMPORTERS;
import static org.evigraph.architecture.Rooms.MODEL;
import static org.evigraph.architecture.Rooms.PATHWAY;
import static org.evigraph.architecture.Rooms.SHARED_BY_IMPORTERS;
import static org.evigraph.architecture.Rooms.TESTKIT;
import static org.evigraph.architecture.Rooms.in;
import static org.evigraph.architecture.Rooms.join;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom. {@link BrokenOnPurposeTest} shows that each of these rules can fail. */
@AnalyzeClasses(packages = "org.evigraph", importOptions = Rooms.Products.class)
final class ArchitectureTest {
    private static final String[] OUTSIDE_OF_CORE = {"java..", "org.jgrapht..", "org.jspecify.."};

    // 1. No circles

    @ArchTest
    static final ArchRule packages_never_form_a_circle = slices().matching("org.evigraph.(**)")
            .should()
            .beFreeOfCycles()
            .because("what stands in a circle can only be understood, tested and changed as a whole");

    @ArchTest
    static final ArchRule a_package_never_uses_one_inside_it = classes()
            .should(Conditions.notUsePackagesInsideTheirOwn())
            .because("a subpackage may use its parent: the parent is what its children have in common");

    @ArchTest
    static final ArchRule every_package_belongs_to_a_room = classes()
            .should()
            .resideInAnyPackage(ALL)
            .because("the rules below speak of rooms, and would not see a package outside of them");

    // 2. Core stands on very little

    @ArchTest
    static final ArchRule core_uses_only_the_jdk_jgrapht_and_jspecify = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(join(CORE, OUTSIDE_OF_CORE))
            .because("whoever takes the library takes all that core stands on");

    @ArchTest
    static final ArchRule values_do_not_know_how_they_are_graded_stored_or_answered = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(join(GRADE, GRAPH, PATHWAY))
            .because("a claim is the same claim whether or not a graph holds it");

    @ArchTest
    static final ArchRule grading_schemes_know_values_only = noClasses()
            .that()
            .resideInAnyPackage(GRADE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(join(GRAPH, PATHWAY))
            .because("a scheme is the same scheme whether or not a graph is graded by it");

    @ArchTest
    static final ArchRule a_graph_does_not_know_the_answers = noClasses()
            .that(in(GRAPH))
            .should()
            .dependOnClassesThat(in(PATHWAY))
            .because("a graph can be kept without questions, and an answer can be kept without its graph");

    @ArchTest
    static final ArchRule an_answer_does_not_keep_the_graph = noFields()
            .that()
            .areDeclaredInClassesThat(in(PATHWAY))
            .should()
            .haveRawType(in(GRAPH))
            .because("an answer is a value that can be written, sent and compared when its graph is gone");

    @ArchTest
    static final ArchRule jgrapht_shows_through_one_window = noClasses()
            .that(not(resideInAnyPackage(join(GRAPH, TESTKIT, ASIDE))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jgrapht..")
            .because("EvidenceGraph.asJGraphT() is where JGraphT begins, for those who ask for it or test it");

    // 3. The three siblings

    @ArchTest
    static final ArchRule importers_know_neither_the_engine_nor_exporters = noClasses()
            .that(in(IMPORTERS))
            .should()
            .dependOnClassesThat(in(join(EVIDENCE_GRAPH, EXPORTERS, FRONTS)))
            .because("importers, the engine and exporters meet in core");

    @ArchTest
    static final ArchRule the_engine_knows_neither_importers_nor_exporters = noClasses()
            .that(in(EVIDENCE_GRAPH))
            .should()
            .dependOnClassesThat(in(join(IMPORTERS, EXPORTERS, FRONTS)))
            .because("importers, the engine and exporters meet in core");

    @ArchTest
    static final ArchRule exporters_know_neither_importers_nor_the_engine = noClasses()
            .that(in(EXPORTERS))
            .should()
            .dependOnClassesThat(in(join(IMPORTERS, EVIDENCE_GRAPH, FRONTS)))
            .because("importers, the engine and exporters meet in core");

    // 4. Formats

    @ArchTest
    static final ArchRule a_format_shows_nothing_but_its_provider = classes()
            .that()
            .resideInAnyPackage("org.evigraph.importer.*..", "org.evigraph.exporter.*..")
            .and(not(resideInAnyPackage(SHARED_BY_IMPORTERS)))
            .and(Conditions.canBeNamedFromOutside())
            .should()
            .beAssignableTo("org.evigraph.importer.Importer")
            .orShould()
            .beAssignableTo("org.evigraph.exporter.Exporter")
            .because("a format is found by name as a service; what nobody can name can change freely");

    @ArchTest
    static final ArchRule formats_to_read_do_not_use_one_another = slices().matching("org.evigraph.importer.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED_BY_IMPORTERS))
            .because("a format comes and goes without touching another");

    @ArchTest
    static final ArchRule formats_to_write_do_not_use_one_another = slices().matching("org.evigraph.exporter.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a format comes and goes without touching another");

    // 5. and 6. The world outside

    @ArchTest
    static final ArchRule only_fronts_touch_streams_end_the_jvm_or_read_the_environment = noClasses()
            .that(not(resideInAnyPackage(join(FRONTS, ASIDE))))
            .should()
            .accessTargetWhere(World.isOfTheProcess())
            .because("a library leaves the process to its caller, and gives the same answer wherever it runs");

    @ArchTest
    static final ArchRule core_and_engine_open_nothing_and_read_no_clock = noClasses()
            .that()
            .resideInAnyPackage(join(CORE, EVIDENCE_GRAPH))
            .should()
            .accessTargetWhere(World.isOfFilesConnectionsOrClocks())
            .because("the same graph and question give the same answer; what changes is handed in");

    // 7. and 8. What a reader may rely on

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes().should(Conditions.haveNullMarkedPackages()).because("then a type without a mark is never null");

    @ArchTest
    static final ArchRule a_public_type_is_an_interface_record_enum_sealed_or_final = classes()
            .that(Conditions.canBeNamedFromOutside())
            .should(Conditions.beClosedOrMadeToBeImplemented())
            .because("a class that was not written to be extended cannot be changed once somebody has");

    // 9. What stands aside

    @ArchTest
    static final ArchRule nothing_uses_examples_benchmarks_or_architecture = noClasses()
            .that(not(resideInAnyPackage(ASIDE)))
            .should()
            .dependOnClassesThat(in(ASIDE))
            .because("they show, measure and test the products, and are not part of them");

    private ArchitectureTest() {}
}
