package org.evigraph.importer.hetionet;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.model.Category;
import org.evigraph.model.Curie;
import org.evigraph.model.Xref;

/**
 * The kinds of node in Hetionet 1.0, each a category of that name.
 *
 * <p><b>Source.</b> The names and abbreviations are those of {@code hetionet-v1.0-metagraph.json}.
 */
enum Kind {
    ANATOMY("Anatomy", "A", "biolink:AnatomicalEntity", ""),
    BIOLOGICAL_PROCESS("Biological Process", "BP", "biolink:BiologicalProcess", ""),
    CELLULAR_COMPONENT("Cellular Component", "CC", "biolink:CellularComponent", ""),
    COMPOUND("Compound", "C", "biolink:ChemicalEntity", "DRUGBANK"),
    DISEASE("Disease", "D", "biolink:Disease", ""),
    GENE("Gene", "G", "biolink:Gene", "NCBIGene"),
    MOLECULAR_FUNCTION("Molecular Function", "MF", "biolink:MolecularActivity", ""),
    PATHWAY("Pathway", "PW", "biolink:Pathway", "WIKIPATHWAYS"),
    PHARMACOLOGIC_CLASS("Pharmacologic Class", "PC", "drug_class", "NDFRT"),
    SIDE_EFFECT("Side Effect", "SE", "biolink:DiseaseOrPhenotypicFeature", "UMLS"),
    SYMPTOM("Symptom", "S", "symptom", "MESH");

    private static final List<Kind> ALL = List.of(values());
    private static final List<String> LABELS = ALL.stream().map(Kind::label).toList();

    private final String label;
    private final String abbreviation;
    private final String parent;
    private final String prefix;
    private final String start;

    Kind(String label, String abbreviation, String parent, String prefix) {
        this.label = label;
        this.abbreviation = abbreviation;
        this.parent = parent;
        this.prefix = prefix;
        this.start = label + "::";
    }

    static List<Kind> all() {
        return ALL;
    }

    static List<String> labels() {
        return LABELS;
    }

    /** {@return the kind as the files write it} */
    String label() {
        return label;
    }

    String abbreviation() {
        return abbreviation;
    }

    /** {@return how the ids of this kind begin} */
    String start() {
        return start;
    }

    Category category() {
        return new Category(label, label.toLowerCase(java.util.Locale.ROOT), parent);
    }

    /** {@return who else knows a node of this id, as far as the id tells} */
    List<Xref> xrefs(String id) {
        String local = id.substring(start.length());
        List<Xref> found = new ArrayList<>(1);
        if (this == PATHWAY) {
            // WP100_r74146 is a revision of a pathway; the others are numbers of Pathway Commons without a prefix.
            int revision = local.indexOf("_r");
            if (local.startsWith("WP") && revision > 2) {
                found.add(new Xref(new Curie(prefix, local.substring(0, revision)), null, null));
            }
        } else if (!prefix.isEmpty()) {
            found.add(new Xref(new Curie(prefix, local), null, null));
        } else if (local.indexOf(':') > 0 && local.indexOf(':') < local.length() - 1) {
            found.add(Xref.of(local));
        }
        return found;
    }
}
