package org.evigraph.benchmarks.scale;

/** The kinds of made-up entities, with how many of a hundred entities are of each. */
enum Kind {
    CHEMICAL("biolink:SmallMolecule", "chem", 10),
    GENE("biolink:Gene", "gene", 30),
    DISEASE("biolink:Disease", "disease", 15),
    PHENOTYPE("biolink:PhenotypicFeature", "phenotype", 20),
    PATHWAY("biolink:Pathway", "pathway", 20),
    ANATOMY("biolink:GrossAnatomicalStructure", "part", 5);

    private final String category;
    private final String word;
    private final int percent;

    Kind(String category, String word, int percent) {
        this.category = category;
        this.word = word;
        this.percent = percent;
    }

    String category() {
        return category;
    }

    /** {@return how many of so many entities are of this kind, one at least} */
    int of(int entities) {
        return (int) Math.max(1, (long) entities * percent / 100);
    }

    String id(int number) {
        return word + ":" + number;
    }

    String name(int number) {
        return word + " " + number;
    }
}
