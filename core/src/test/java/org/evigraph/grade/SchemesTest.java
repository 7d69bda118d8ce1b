package org.evigraph.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.evigraph.grade.DescribedScheme.Reading;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.model.AgentType;
import org.evigraph.model.Coded;
import org.evigraph.model.KnowledgeLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every scheme that ships, restated by hand from its source, so that no slip in the text of schemes goes unseen. */
class SchemesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # Guyatt et al. (2008), doi:10.1136/bmj.39489.470347.AD
            grade-certainty | 2008 | CERTAINTY      | high, moderate, low, very-low
            # Guyatt et al. (2008), doi:10.1136/bmj.39493.646875.AE
            grade-strength  | 2008 | STRENGTH       | strong-for, weak-for, weak-against, strong-against
            # OCEBM Levels of Evidence Working Group, table of 2011
            ocebm-2011      | 2011 | EVIDENCE_LEVEL | 1, 2, 3, 4, 5
            # Oxford Centre for Evidence-based Medicine, table of March 2009
            ocebm-2009      | 2009 | EVIDENCE_LEVEL | 1a, 1b, 1c, 2a, 2b, 2c, 3a, 3b, 4, 5
            # Kish (2001), Clin Infect Dis 32:851; restated by PMC415619, table 5
            idsa-usphs      | 2001 | STRENGTH_AND_EVIDENCE | AI, AII, AIII, BI, BII, BIII, CI, CII, CIII, DI, DII, DIII, EI, EII, EIII
            # Guideline on opportunistic infections in HIV, introduction
            hhs-oi          | 2018 | STRENGTH_AND_EVIDENCE | AI, AII, AIII, BI, BII, BIII, CI, CII, CIII
            # AAN Clinical Practice Guideline Process Manual, edition of 2011
            aan             | 2011 | EVIDENCE_LEVEL | Class I, Class II, Class III, Class IV
            # Griffith et al. (2017), doi:10.1038/ng.3774; CIViC's documentation, Evidence Level and Evidence Rating
            civic-level     | 2017 | EVIDENCE_LEVEL | A, B, C, D, E
            civic-rating    | 2017 | EVIDENCE_LEVEL | 5, 4, 3, 2, 1
            # Li et al. (2017), doi:10.1016/j.jmoldx.2016.10.002
            amp-tier        | 2017 | CLASSIFICATION | I, II, III, IV
            amp-level       | 2017 | EVIDENCE_LEVEL | A, B, C, D
            # Strande et al. (2017), doi:10.1016/j.ajhg.2017.04.015; the words are those of ClinGen's download of 2025
            clingen         | 2017 | CLASSIFICATION | Definitive, Strong, Moderate, Limited, No Known Disease Relationship, Disputed, Refuted
            # CPIC level definitions; restated by PMC7796098, table 2
            cpic-level      | 2021 | STRENGTH_AND_EVIDENCE | A, A/B, B, B/C, C, C/D, D
            # CPIC, strength of recommendations
            cpic-strength   | 2016 | STRENGTH       | strong, moderate, optional, no-recommendation
            # Biolink Model 4.4.4, KnowledgeLevelEnum and AgentTypeEnum
            biolink-knowledge-level | 2026 | PROVENANCE | knowledge_assertion, logical_entailment, prediction, statistical_association, text_co_occurrence, observation, not_provided
            biolink-agent-type | 2026 | PROVENANCE | manual_agent, automated_agent, data_analysis_pipeline, computational_model, text_mining_agent, image_processing_agent, manual_validation_of_automated_agent, not_provided
            """)
    void hasTheLevelsOfItsSourceInTheirOrder(String id, int year, Measures measures, String levels) {
        Scheme scheme = Schemes.find(id).orElseThrow();
        assertThat(scheme.year()).isEqualTo(year);
        assertThat(scheme.measures()).isEqualTo(measures);
        assertThat(scheme.codes()).containsExactly(levels.split(", "));
    }

    @Test
    void noSchemeShipsThatIsNotRestatedAbove() {
        assertThat(Schemes.standard()).hasSize(16);
        assertThat(Schemes.find("sort")).isEmpty();
    }

    @Test
    void everySchemeSaysWhereItComesFromAndWhatEachLevelMeans() {
        assertThat(Schemes.described()).allSatisfy(described -> {
            assertThat(described.scheme().source()).isNotBlank();
            assertThat(described.order()).isNotBlank();
            assertThat(described.scheme().levels())
                    .allSatisfy(level -> assertThat(level.meaning()).isNotBlank());
        });
    }

    // OCEBM Levels of Evidence Working Group, table of 2011: seven questions; frequency and prognosis have no level 5.
    @ParameterizedTest(name = "{0}: level {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            frequency   | 1 | random samples
            frequency   | 2 | systematic review of surveys
            frequency   | 3 | not random
            frequency   | 4 | case series
            diagnosis   | 1 | systematic review of cross-sectional
            diagnosis   | 2 | one cross-sectional
            diagnosis   | 3 | not consecutive
            diagnosis   | 4 | case-control
            diagnosis   | 5 | mechanism
            prognosis   | 1 | systematic review of inception cohorts
            prognosis   | 2 | inception cohort
            prognosis   | 3 | control arm of a randomised trial
            prognosis   | 4 | case series, case-control
            benefit     | 1 | systematic review of randomised trials, or n-of-1
            benefit     | 2 | randomised trial, or an observational study with a dramatic effect
            benefit     | 3 | controls, not randomised
            benefit     | 4 | case series, case-control study, or historical controls
            benefit     | 5 | mechanism
            common harm | 1 | nested case-control
            common harm | 2 | exceptionally an observational study
            common harm | 3 | post-marketing surveillance
            common harm | 4 | historical controls
            common harm | 5 | mechanism
            rare harm   | 1 | systematic review of randomised trials, or an n-of-1 trial
            rare harm   | 2 | exceptionally an observational study
            rare harm   | 3 | post-marketing surveillance
            rare harm   | 4 | historical controls
            rare harm   | 5 | mechanism
            screening   | 1 | systematic review of randomised trials
            screening   | 2 | randomised trial
            screening   | 3 | controls, not randomised
            screening   | 4 | historical controls
            screening   | 5 | mechanism
            """)
    void theOxfordLevelOf2011DependsOnTheQuestion(String question, String level, String meaning) {
        assertThat(meaning(Schemes.OCEBM_2011, question, level)).contains(meaning);
    }

    @Test
    void theOxfordLevelsOf2011HaveSevenQuestionsAndNoFifthLevelForFrequencyAndPrognosis() {
        assertThat(described(Schemes.OCEBM_2011).readings())
                .extracting(Reading::question)
                .containsExactly(
                        "frequency", "diagnosis", "prognosis", "benefit", "common harm", "rare harm", "screening");
        assertThat(described(Schemes.OCEBM_2011).readings())
                .filteredOn(reading -> reading.levels().size() < 5)
                .extracting(Reading::question)
                .containsExactly("frequency", "prognosis");
    }

    // Oxford Centre for Evidence-based Medicine, table of March 2009: empty cells are no levels.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            prognosis | 1a 1b 1c 2a 2b 2c 4 5
            diagnosis | 1a 1b 1c 2a 2b 3a 3b 4 5
            differential diagnosis and symptom prevalence | 1a 1b 1c 2a 2b 2c 3a 3b 4 5
            """)
    void theOxfordLevelsOf2009HaveGapsForSomeQuestions(String question, String levels) {
        Reading reading = described("ocebm-2009").readings().stream()
                .filter(each -> each.question().equals(question))
                .findFirst()
                .orElseThrow();
        assertThat(reading.levels()).extracting(Level::code).containsExactly(levels.split(" "));
    }

    // IDSA-USPHS: letter by letter, then numeral by numeral (PMC415619, table 5); HHS: the same form, A to C.
    @ParameterizedTest(name = "{0} {1}: {2}; {3}")
    @CsvSource(delimiter = '|', textBlock = """
            idsa-usphs | A | good evidence for use         | randomised trial
            idsa-usphs | B | moderate evidence for use     | randomised trial
            idsa-usphs | C | poor evidence for use         | randomised trial
            idsa-usphs | D | moderate evidence against use | randomised trial
            idsa-usphs | E | good evidence against use     | randomised trial
            hhs-oi     | A | strong recommendation         | randomised trial
            hhs-oi     | B | moderate recommendation       | randomised trial
            hhs-oi     | C | optional recommendation       | randomised trial
            """)
    void aJointRatingMeansItsLetterAndItsNumeral(String id, String letter, String strength, String first) {
        List<String> meanings = IntStream.rangeClosed(1, 3)
                .mapToObj(numeral -> Schemes.find(id)
                        .orElseThrow()
                        .level(letter + "I".repeat(numeral))
                        .orElseThrow()
                        .meaning())
                .toList();
        assertThat(meanings).allSatisfy(meaning -> assertThat(meaning).startsWith(strength + "; "));
        assertThat(meanings.get(0)).contains(first);
        assertThat(meanings.get(1)).contains("without randomisation").contains("cohorts");
        assertThat(meanings.get(2)).contains("opinion");
    }

    @Test
    void theBiolinkSchemesHaveTheWordsThatLinesOfEvidenceHave() {
        assertThat(codes("biolink-knowledge-level")).isEqualTo(Coded.codes(KnowledgeLevel.class));
        assertThat(codes("biolink-agent-type")).isEqualTo(Coded.codes(AgentType.class));
    }

    @Test
    void onlyGradeRatesTheCertaintyOfABodyOfEvidence() {
        assertThat(Schemes.standard())
                .filteredOn(scheme -> scheme.measures() == Measures.CERTAINTY)
                .extracting(Scheme::id)
                .containsExactly(Schemes.GRADE_CERTAINTY);
    }

    @Test
    void gradesWordsOfCertaintyAreThoseOfTheAnswers() {
        assertThat(codes(Schemes.GRADE_CERTAINTY))
                .isEqualTo(Arrays.stream(Certainty.values())
                        .filter(Certainty::isGraded)
                        .map(Certainty::code)
                        .toList());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            scheme: a\\nnot a field                | 2: expected a word, a colon, a blank and a value, found 'not a field'
            scheme: a\\nname:                      | 2: expected a word, a colon, a blank and a value, found 'name:'
            \\n\\nscheme: a                        | 3: expected ' = ' in 'A'
            # comment\\nscheme: a\\nscheme: b      | 2: there is more than one 'scheme'
            """)
    void aFaultInTheTextIsToldWithItsLine(String text, String message) {
        String whole = text.replace("\\n", "\n") + (message.contains(" = ") ? "\nlevel: A" : "");
        assertThatIllegalStateException()
                .isThrownBy(() -> DataFile.parse("text", whole).forEach(Schemes::scheme))
                .withMessage("text:" + message);
    }

    @Test
    void aWordThatNobodyKnowsIsRefused() {
        String text = """
                scheme: a
                name: A
                year: 2000
                measures: certainty
                order: the surest first
                source: doi:10.1/1
                level: A = a
                colour: blue
                """;
        assertThatIllegalStateException()
                .isThrownBy(() -> DataFile.parse("text", text).forEach(Schemes::scheme))
                .withMessage("text:8: unknown word 'colour'");
    }

    private static String meaning(String id, String question, String level) {
        return described(id).readings().stream()
                .filter(reading -> reading.question().equals(question))
                .flatMap(reading -> reading.levels().stream())
                .filter(each -> each.code().equals(level))
                .map(Level::meaning)
                .findFirst()
                .orElseThrow();
    }

    private static DescribedScheme described(String id) {
        return Schemes.described().stream()
                .filter(each -> each.scheme().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(String id) {
        return Schemes.find(id).orElseThrow().codes();
    }
}
