package org.evigraph.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of things in the Biolink Model, with the is-a tree that joins them.
 *
 * <p><b>Source.</b> Biolink Model 4.4.4, the classes under {@code NamedThing}; public domain (CC0 1.0).
 */
final class BiolinkCategories {
    /** A class, and after the colon the classes right below it. */
    private static final String TREE = """
            Activity: Study
            AdministrativeEntity: Agent
            AnatomicalEntity: Cell CellularComponent GrossAnatomicalStructure \
                PathologicalAnatomicalStructure
            Article: JournalArticle
            Attribute: BiologicalSex ChemicalRole ClinicalAttribute OrganismAttribute SeverityValue \
                SocioeconomicAttribute Zygosity
            BiologicalEntity: BiologicalProcessOrActivity CodingSequence DiseaseOrPhenotypicFeature Exon \
                Gene GeneFamily GeneticInheritance Genome Genotype Haplotype MacromolecularComplex \
                NucleicAcidSequenceMotif NucleosomeModification OrganismalEntity Polypeptide \
                PosttranslationalModification ProteinDomain ProteinFamily ReagentTargetedGene \
                RegulatoryRegion SequenceVariant Transcript
            BiologicalProcess: Behavior PathologicalProcess Pathway PhysiologicalProcess
            BiologicalProcessOrActivity: BiologicalProcess MolecularActivity
            BiologicalSex: GenotypicSex PhenotypicSex
            CellularOrganism: Fungus Invertebrate Mammal Plant Vertebrate
            ChemicalEntity: ChemicalMixture EnvironmentalFoodContaminant FoodAdditive MolecularEntity
            ChemicalExposure: DrugExposure
            ChemicalMixture: ComplexMolecularMixture Food MolecularMixture ProcessedMaterial
            ClinicalAttribute: ClinicalCourse ClinicalMeasurement ClinicalModifier
            ClinicalCourse: Onset
            ClinicalEntity: ClinicalIntervention
            ClinicalIntervention: Hospitalization
            DiseaseOrPhenotypicFeature: Disease PhenotypicFeature
            DrugExposure: DrugToGeneInteractionExposure
            EnvironmentalExposure: GeographicExposure
            ExposureEvent: BehavioralExposure BioticExposure ChemicalExposure ComplexChemicalExposure \
                DiseaseOrPhenotypicFeatureExposure EnvironmentalExposure GenomicBackgroundExposure \
                PathologicalAnatomicalExposure PathologicalProcessExposure SocioeconomicExposure Treatment
            GeographicLocation: GeographicLocationAtTime
            IndividualOrganism: Case
            InformationContentEntity: CommonDataElement ConfidenceLevel Dataset DatasetDistribution \
                DatasetSummary DatasetVersion Evidence Publication RetrievalSource StudyVariable
            Mammal: Human
            MolecularEntity: NucleicAcidEntity SmallMolecule
            MolecularMixture: Drug
            NamedThing: Activity AdministrativeEntity Attribute BiologicalEntity ChemicalEntity \
                ClinicalEntity Device DiagnosticAid Event EvidenceType ExposureEvent \
                InformationContentEntity OrganismTaxon Phenomenon PhysicalEntity PlanetaryEntity \
                Procedure StudyResult
            NoncodingRNAProduct: MicroRNA SiRNA
            OrganismAttribute: PhenotypicQuality
            OrganismalEntity: AnatomicalEntity Bacterium CellLine CellularOrganism IndividualOrganism \
                LifeStage PopulationOfIndividualOrganisms Virus
            PhenotypicFeature: BehavioralFeature ClinicalFinding
            PhysicalEntity: MaterialSample
            PlanetaryEntity: EnvironmentalFeature EnvironmentalProcess GeographicLocation
            Polypeptide: Protein
            PopulationOfIndividualOrganisms: StudyPopulation
            Protein: ProteinIsoform
            Publication: Article Book BookChapter DrugLabel Patent PreprintPublication Serial WebPage
            RNAProduct: NoncodingRNAProduct RNAProductIsoform
            RegulatoryRegion: AccessibleDnaRegion TranscriptionFactorBindingSite
            SequenceVariant: Snv
            Study: ClinicalTrial
            StudyPopulation: Cohort
            StudyResult: ChiSquaredAnalysisResult ConceptCountAnalysisResult IceesStudyResult \
                LogOddsAnalysisResult ObservedExpectedFrequencyAnalysisResult ProteinLigandAssayResult \
                RelativeFrequencyAnalysisResult TextMiningStudyResult
            Transcript: RNAProduct
            """;

    private BiolinkCategories() {}

    static List<Category> all() {
        List<Category> all = new ArrayList<>();
        all.add(category("NamedThing", null));
        TREE.lines().forEach(line -> {
            int colon = line.indexOf(':');
            for (String child : line.substring(colon + 2).split(" +", -1)) {
                all.add(category(child, line.substring(0, colon)));
            }
        });
        return all;
    }

    private static Category category(String name, @Nullable String parent) {
        return new Category("biolink:" + name, words(name), parent == null ? null : "biolink:" + parent);
    }

    /** {@return the words of a name such as {@code ClinicalFinding}} */
    private static String words(String name) {
        StringBuilder words = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            words.append(starts ? " " : "").append(Character.toLowerCase(c));
        }
        return words.toString();
    }
}
