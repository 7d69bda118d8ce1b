package org.evigraph.importer.drugmechdb;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evigraph.model.Curie;
import org.evigraph.model.InvalidValueException;

/**
 * The prefixes that DrugMechDB spells in its own way, as the Biolink Model spells them.
 *
 * <p><b>Source.</b> The prefix map of Biolink Model 4.4.4.
 */
final class Prefixes {
    private static final String DRUGBANK = "DRUGBANK";
    private static final Pattern DRUGBANK_ID = Pattern.compile("DB[0-9]{5}");
    private static final Map<String, String> USUAL = Map.of(
            "DB", DRUGBANK,
            "UniProt", "UniProtKB",
            "taxonomy", "NCBITaxon",
            "InterPro", "interpro",
            "reactome", "REACT",
            "Pfam", "PFAM",
            "TIGR", "TIGRFAM");

    private Prefixes() {}

    /** {@return the identifier in its usual spelling; nothing if it is no CURIE, or none that DrugBank can have} */
    static Optional<Curie> usual(String id) {
        try {
            Curie written = Curie.parse(id.strip());
            Curie usual = new Curie(USUAL.getOrDefault(written.prefix(), written.prefix()), written.local());
            boolean wrong = usual.prefix().equals(DRUGBANK)
                    && !DRUGBANK_ID.matcher(usual.local()).matches();
            return wrong ? Optional.empty() : Optional.of(usual);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
