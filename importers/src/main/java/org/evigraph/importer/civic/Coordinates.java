package org.evigraph.importer.civic;

import java.util.List;

/** Where a variant lies: what CIViC's tables of evidence and of variants both have columns for. */
final class Coordinates {
    /** The columns, in CIViC's order; those with a 2 are of the second partner of a fusion. */
    static final List<String> COLUMNS = List.of(
            "chromosome",
            "start",
            "stop",
            "reference_bases",
            "variant_bases",
            "representative_transcript",
            "chromosome2",
            "start2",
            "stop2",
            "representative_transcript2",
            "ensembl_version",
            "reference_build");

    private Coordinates() {}
}
