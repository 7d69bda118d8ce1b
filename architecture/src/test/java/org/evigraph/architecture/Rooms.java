package org.evigraph.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.stream.Stream;

/** Which packages make up which room. A package that belongs to no room stops the build. */
final class Rooms {
    static final String[] MODEL = {"org.evigraph.model.."};
    static final String[] GRADE = {"org.evigraph.grade.."};
    static final String[] GRAPH = {"org.evigraph.graph.."};
    static final String[] PATHWAY = {"org.evigraph.pathway.."};
    static final String[] CORE = join(MODEL, GRADE, GRAPH, PATHWAY);

    /** What the formats to read have in common; no format itself, and hidden by its module. */
    static final String[] SHARED_BY_IMPORTERS = {"org.evigraph.importer.record..", "org.evigraph.importer.text.."};

    static final String[] IMPORTERS = {"org.evigraph.importer.."};
    static final String[] EVIDENCE_GRAPH = {
        "org.evigraph.pattern..",
        "org.evigraph.certainty..",
        "org.evigraph.query..",
        "org.evigraph.whatif..",
        "org.evigraph.compare..",
        "org.evigraph.metapath.."
    };
    static final String[] EXPORTERS = {"org.evigraph.exporter.."};
    static final String[] TESTKIT = {"org.evigraph.testkit.."};

    /** Where people meet the program: these print, end it, and read how they are called. */
    static final String[] FRONTS = {"org.evigraph.cli..", "org.evigraph.text..", "org.evigraph.server.."};

    /** What stands beside the products: nothing may use it. */
    static final String[] ASIDE = {"org.evigraph.examples..", "org.evigraph.benchmarks..", "org.evigraph.architecture.."
    };

    static final String[] ALL = join(CORE, IMPORTERS, EVIDENCE_GRAPH, EXPORTERS, TESTKIT, FRONTS, ASIDE);

    private Rooms() {}

    static String[] join(String[]... rooms) {
        return Stream.of(rooms).flatMap(Stream::of).toArray(String[]::new);
    }

    static DescribedPredicate<JavaClass> in(String[] room) {
        return JavaClass.Predicates.resideInAnyPackage(room).as("in any of %s", List.of(room));
    }

    /** The classes of the products, wherever a build puts them; not those of any test. */
    static final class Products implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
