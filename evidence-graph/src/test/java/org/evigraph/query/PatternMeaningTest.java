package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.evigraph.model.Direction.DISPUTES;
import static org.evigraph.model.Direction.NEUTRAL;
import static org.evigraph.model.Direction.SUPPORTS;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.AgentType;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pattern.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What patterns mean: each rule of docs/pattern.md on a graph that fits on a napkin. */
class PatternMeaningTest {
    private static PathwayAnswer ask(EvidenceGraph graph, String pattern) {
        return PathwayFinder.over(graph).find(PathwayQuery.of(pattern));
    }

    private static List<String> found(EvidenceGraph graph, String pattern) {
        return ask(graph, pattern).pathways().stream()
                .map(PatternMeaningTest::inWords)
                .toList();
    }

    private static boolean finds(EvidenceGraph graph, String pattern) {
        return ask(graph, pattern).found() > 0;
    }

    private static String inWords(Pathway pathway) {
        return pathway.start().id()
                + pathway.steps().stream()
                        .map(step -> " (" + step.reading() + ") " + step.to().id())
                        .collect(Collectors.joining());
    }

    /** A graph in which one claim, {@code a causes b}, has this line. */
    private static EvidenceGraph ofLine(UnaryOperator<EvidenceLine.Builder> line) {
        return new SmallGraph()
                .claim("a causes b", Qualifiers.NONE, List.of(line))
                .graph();
    }

    // Places

    @Test
    void aPlaceIsMetByWhatItsNameMeansAndByWhatIsNarrower() {
        EvidenceGraph graph = new SmallGraph()
                .entity("drug", drug -> drug.isA(List.of("class")).synonyms(List.of("the remedy")))
                .entity("class", entity -> entity)
                .claim("drug treats ill", SUPPORTS)
                .graph();
        for (String place : List.of("drug", "the drug", "The  REMEDY", "class")) {
            assertThat(found(graph, "(" + place + ")-[treats]->(ill)")).containsExactly("drug (treats) ill");
        }
        PathwayQuery exact = PathwayQuery.of("(class)-[treats]->(ill)").withExact(true);
        assertThat(PathwayFinder.over(graph).find(exact).found()).isZero();
    }

    @Test
    void aCategoryThatNobodyDeclaredIsFoundThoughBiolinkHasOneOfThatName() {
        EvidenceGraph graph = new SmallGraph()
                .entity("jc", jc -> jc.categories(List.of("virus")))
                .claim("jc causes ill", SUPPORTS)
                .graph();
        assertThat(found(graph, "(:virus)-->(ill)")).containsExactly("jc (causes) ill");
        assertThat(found(graph, "(:Virus)-->(ill)")).containsExactly("jc (causes) ill");
    }

    @Test
    void aCategoryIsMetByThoseUnderItAndOneOfSeveralIsEnough() {
        EvidenceGraph graph = new SmallGraph()
                .category("poison", "nasty stuff", "exposure")
                .entity("pill", pill -> pill.categories(List.of("drug")))
                .entity("lead", lead -> lead.categories(List.of("poison")))
                .entity("other", other -> other.categories(List.of("marker")))
                .claim("pill causes ill", SUPPORTS)
                .claim("lead causes ill", SUPPORTS)
                .claim("other causes ill", SUPPORTS)
                .graph();
        assertThat(found(graph, "(:intervention)-->(ill)")).containsExactly("pill (causes) ill");
        assertThat(found(graph, "(:Cause)-->(ill)")).containsExactly("lead (causes) ill");
        assertThat(found(graph, "(:NastyStuff)-->(ill)")).containsExactly("lead (causes) ill");
        assertThat(found(graph, "(x:marker|drug)-->(ill)"))
                .containsExactlyInAnyOrder("pill (causes) ill", "other (causes) ill");
        assertThat(found(graph, "(:biolink:Drug)-->(ill)")).isEmpty();
        assertThat(found(graph, "(*)-->(ill)")).hasSize(3).isEqualTo(found(graph, "()-->(ill)"));
    }

    @Test
    void noEntityStandsAtTwoPlaces() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", SUPPORTS)
                .claim("b causes a", SUPPORTS)
                .graph();
        assertThat(found(graph, "(a)-->(*)-->(*)")).isEmpty();
        assertThat(found(graph, "(a)-->(*)")).containsExactly("a (causes) b");
    }

    // Ways

    @Test
    void aPredicateMeansThoseUnderItToo() {
        EvidenceGraph graph = new SmallGraph()
                .predicate("brings_on", "brought on by", "causes", "biolink:affects")
                .claim("a brings_on b", SUPPORTS)
                .claim("a causes c", SUPPORTS)
                .claim("a treats d", SUPPORTS)
                .graph();
        assertThat(found(graph, "(a)-[causes]->(*)")).containsExactly("a (brings on) b", "a (causes) c");
        assertThat(found(graph, "(a)-[brings_on]->(*)")).containsExactly("a (brings on) b");
        assertThat(found(graph, "(a)-[treats|Brings On]->(*)")).containsExactly("a (brings on) b", "a (treats) d");
        assertThat(found(graph, "(a)-[affects]->(*)"))
                .containsExactly("a (brings on) b")
                .isEqualTo(found(graph, "(a)-[r:biolink:affects]->(*)"));
    }

    @Test
    void aWordForTheInverseReadingTurnsTheDirection() {
        EvidenceGraph graph =
                new SmallGraph().claim("drug treats ill", SUPPORTS).graph();
        assertThat(found(graph, "(ill)-[treated by]->(*)")).containsExactly("ill (treated by) drug");
        assertThat(found(graph, "(*)<-[treated_by]-(ill)")).containsExactly("drug (treats) ill");
        assertThat(found(graph, "(ill)-[treats]->(*)")).isEmpty();
        assertThat(found(graph, "(drug)-[treated by]->(*)")).isEmpty();
    }

    @Test
    void anExplicitArrowKeepsToItsDirectionAndTheShorthandArrowDoesNot() {
        EvidenceGraph graph = new SmallGraph()
                .claim("drug treats ill", SUPPORTS)
                .claim("cold precedes ill", SUPPORTS)
                .graph();
        assertThat(found(graph, "ill -> drug")).containsExactly("ill (treated by) drug");
        assertThat(found(graph, "(ill)-->(drug)")).isEmpty();
        assertThat(found(graph, "(ill)<--(drug)")).containsExactly("ill (treated by) drug");
        assertThat(found(graph, "(ill)--(drug)")).containsExactly("ill (treated by) drug");
        assertThat(found(graph, "ill -> cold")).isEmpty();
        assertThat(found(graph, "(ill)<--(cold)")).containsExactly("ill ((inverse of) precedes) cold");
        assertThat(found(graph, "(ill)<-->(cold)")).containsExactly("ill ((inverse of) precedes) cold");
    }

    @Test
    void aSymmetricPredicateIsReadBothWays() {
        EvidenceGraph graph = new SmallGraph().claim("a goes_with b", SUPPORTS).graph();
        for (String way : List.of("-[goes_with]->", "<-[goes with]-", "--")) {
            assertThat(found(graph, "(a)" + way + "(b)")).containsExactly("a (goes with) b");
            assertThat(found(graph, "(b)" + way + "(a)")).containsExactly("b (goes with) a");
        }
    }

    @ParameterizedTest(name = "*{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1    | b
            2    | c
            ..2  | b c
            2..3 | c d
            2..  | c d
            ''   | b c d
            5..  | f
            """)
    void aNumberOfStepsIsExactAndARangeIsARange(String steps, String ends) {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", SUPPORTS)
                .claim("b causes c", SUPPORTS)
                .claim("c causes d", SUPPORTS)
                .claim("d causes e", SUPPORTS)
                .claim("e causes f", SUPPORTS)
                .graph();
        assertThat(ask(graph, "(a)-[causes*" + steps + "]->(*)").pathways().stream()
                        .map(pathway -> pathway.steps()
                                .get(pathway.steps().size() - 1)
                                .to()
                                .id()))
                .as("with at most three steps where no number is given")
                .containsExactly(ends.split(" "));
    }

    @Test
    void structuralLinksAreStepsAndCanBeAskedForByTheirReadings() {
        EvidenceGraph graph = new SmallGraph()
                .entity("drug", drug -> drug.isA(List.of("class")))
                .entity("class", entity -> entity)
                .entity("note", note -> note.concerns(List.of("drug")))
                .claim("drug treats ill", SUPPORTS)
                .graph();
        assertThat(found(graph, "(drug)-[is_a]->(*)")).containsExactly("drug (is a) class");
        assertThat(found(graph, "(*)-[includes]->(drug)")).containsExactly("class (includes) drug");
        assertThat(found(graph, "(*)-[concerns]->(*)")).containsExactly("note (concerns) drug");
        assertThat(found(graph, "(drug)<-[concerns]-(*)")).containsExactly("drug (is the subject of) note");
        assertThat(found(graph, "(drug)-->(*)")).containsExactlyInAnyOrder("drug (treats) ill", "drug (is a) class");
        assertThat(found(graph, "(drug)-[treats]->(*)")).containsExactly("drug (treats) ill");
    }

    @Test
    void entitiesInOneOrderAreOnePathwayHoweverTheyMeetThePattern() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", SUPPORTS)
                .claim("b causes c", SUPPORTS)
                .claim("c causes d", SUPPORTS)
                .graph();
        PathwayAnswer answer = ask(graph, "(a)-[*1..2]->(*)-[*1..2]->(d)");
        assertThat(answer.found()).isEqualTo(1);
        assertThat(inWords(answer.pathways().get(0))).isEqualTo("a (causes) b (causes) c (causes) d");
    }

    @Test
    void ofSeveralWaysToMeetThePatternTheBestIsTold() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", Qualifiers.NONE, StudyDesign.CASE_REPORT, SUPPORTS)
                .claim("b causes c", SUPPORTS)
                .claim("b treats c", Qualifiers.NONE, StudyDesign.RANDOMISED_TRIAL, SUPPORTS)
                .claim("a treats b", Qualifiers.NONE, StudyDesign.RANDOMISED_TRIAL, SUPPORTS)
                .claim("c causes d", Qualifiers.NONE, StudyDesign.RANDOMISED_TRIAL, SUPPORTS)
                .graph();
        assertThat(found(graph, "(a)-[treats*1..2]->(*)-[causes*1..2]->(d)"))
                .containsExactly("a (treats) b (treats) c (causes) d");
    }

    @Test
    void aStepHoldsOnlyTheClaimsThatItsEdgeAdmits() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", SUPPORTS)
                .claim("a treats b", SUPPORTS)
                .claim("b causes a", SUPPORTS)
                .graph();
        assertThat(claims(graph, "(a)--(b)")).isEqualTo(3);
        assertThat(claims(graph, "(a)-->(b)")).isEqualTo(2);
        assertThat(claims(graph, "(a)-[causes]->(b)")).isEqualTo(1);
    }

    private static int claims(EvidenceGraph graph, String pattern) {
        return ask(graph, pattern).pathways().get(0).steps().get(0).claims().size();
    }

    // Conditions on steps

    @Test
    void whatIsSaidOfLinesHoldsForOneAndTheSameLine() {
        EvidenceGraph graph = new SmallGraph()
                .citation("PMID:1", paper -> paper.year(1990))
                .citation("PMID:2", paper -> paper.year(2010))
                .claim(
                        "a causes b",
                        Qualifiers.NONE,
                        List.of(line -> line.design(StudyDesign.RANDOMISED_TRIAL), line -> line.sampleSize(100L)))
                .graph();
        assertThat(finds(graph, "a -> b where design = rct and year < 2000")).isTrue();
        assertThat(finds(graph, "a -> b where design = rct and year > 2000")).isFalse();
        assertThat(finds(graph, "a -> b where n >= 100 and year > 2000")).isTrue();
        assertThat(finds(graph, "(a)-[where design = rct]->(b) where year > 2000"))
                .as("the edge's and the pattern's conditions hold for one line too")
                .isFalse();
    }

    @Test
    void aClaimIsAdmittedWithAllItsEvidenceSoThatNoConditionMakesItSurer() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", Qualifiers.NONE, StudyDesign.RANDOMISED_TRIAL, SUPPORTS, DISPUTES)
                .graph();
        Pathway whole = ask(graph, "(a)-->(b)").pathways().get(0);
        Pathway asked =
                ask(graph, "(a)-->(b) where direction = supports").pathways().get(0);
        assertThat(asked).isEqualTo(whole);
        assertThat(finds(graph, "(a)-->(b) where conflicted")).isTrue();
    }

    @Test
    void aClaimWithoutEvidenceMeetsOnlyWhatHoldsForNoLine() {
        EvidenceGraph graph = new SmallGraph().claim("a causes b").graph();
        assertThat(finds(graph, "a -> b")).isTrue();
        assertThat(finds(graph, "a -> b where design = rct")).isFalse();
        assertThat(finds(graph, "a -> b where design != rct")).isFalse();
        assertThat(finds(graph, "a -> b where not design = rct")).isTrue();
        assertThat(finds(graph, "a -> b where citations = 0")).isTrue();
    }

    @Test
    void whatIsNotKnownMeetsNoComparisonNotEvenUnequal() {
        EvidenceGraph graph = new SmallGraph().claim("a causes b", SUPPORTS).graph();
        for (String unknown : List.of("n < 5", "n >= 5", "n != 5", "year < 2000", "year >= 2000", "year != 2000")) {
            assertThat(finds(graph, "a -> b where " + unknown)).as(unknown).isFalse();
            assertThat(finds(graph, "a -> b where not " + unknown))
                    .as("not " + unknown)
                    .isTrue();
        }
    }

    @Test
    void structuralLinksPassEveryCondition() {
        EvidenceGraph graph = new SmallGraph()
                .entity("drug", drug -> drug.isA(List.of("class")))
                .entity("class", entity -> entity)
                .claim("class treats ill", SUPPORTS)
                .graph();
        assertThat(found(graph, "(drug)-[*2]->(ill) where certainty >= low and year != 1 or citations >= 1"))
                .containsExactly("drug (is a) class (treats) ill");
        assertThat(found(graph, "(drug)-[is_a where design = rct]->(class)")).containsExactly("drug (is a) class");
    }

    @Test
    void mechanismPassesEveryOrderOfCertaintyAndOnlyThose() {
        EvidenceGraph graph = ofLine(line -> line.question(QuestionType.MECHANISM));
        assertThat(finds(graph, "a -> b where certainty >= high")).isTrue();
        assertThat(finds(graph, "a -> b where certainty < very-low")).isTrue();
        assertThat(finds(graph, "a -> b where certainty = high")).isFalse();
        assertThat(finds(graph, "a -> b where certainty in (high, not-applicable)"))
                .isTrue();
        assertThat(finds(graph, "a -> b where mechanistic")).isTrue();
        assertThat(finds(graph, "a -> b where certainty >= high and not mechanistic"))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            certainty = low                     | true
            certainty >= moderate               | false
            certainty in (low, high)            | true
            certainty != low                    | false
            citations >= 2                      | true
            citations > 2                       | false
            citations in (1, 2)                 | true
            sign = +                            | true
            sign in (-, none)                   | false
            conflicted                          | false
            uncertain                           | false
            refuted                             | false
            mechanistic                         | false
            design = cohort                     | true
            design in (rct, case_report)        | true
            design = rct                        | false
            design != cohort                    | true
            direction = supports                | true
            direction = disputes                | false
            year = 1999                         | true
            year in (1998, 2000)                | false
            n = 420                             | true
            n > 420                             | false
            citation = pmid:2                   | true
            citation = DOI:10.1/x               | true
            citation ~ "long study"             | true
            citation = "A long study of things" | false
            source = curator                    | true
            source = PMID:77                    | true
            source ~ atlas                      | true
            source = atlas                      | false
            retracted                           | false
            knowledge_level = prediction        | true
            knowledge_level = not_provided      | true
            knowledge_level = observation       | false
            agent_type = text_mining_agent      | true
            """)
    void everyFieldIsComparedWithWhatTheStepItsClaimsAndItsLinesAre(String condition, boolean held) {
        EvidenceGraph graph = new SmallGraph()
                .citation(
                        "PMID:2",
                        paper ->
                                paper.year(1999).title("A long study of things").aliases(List.of("DOI:10.1/x")))
                .claim(
                        "a causes b",
                        Qualifiers.NONE,
                        List.of(
                                line -> line.sampleSize(420L)
                                        .assertedBy("curator")
                                        .via(List.of("PMID:77"))
                                        .attributes(Map.of("primary_source", "infores:atlas-7")),
                                line -> line.design(StudyDesign.CASE_REPORT)
                                        .knowledgeLevel(KnowledgeLevel.PREDICTION)
                                        .agentType(AgentType.TEXT_MINING_AGENT)))
                .graph();
        assertThat(finds(graph, "(a)-->(b) where " + condition)).isEqualTo(held);
        assertThat(finds(graph, "(a)-[where " + condition + "]->(b)")).isEqualTo(held);
    }

    @Test
    void wordsForDesignsCoverTheirKinds() {
        EvidenceGraph controlled = ofLine(line -> line.design(StudyDesign.COHORT_CONTROLLED));
        assertThat(finds(controlled, "a -> b where design = cohort")).isTrue();
        assertThat(finds(controlled, "a -> b where design = cohort_controlled")).isTrue();
        assertThat(finds(controlled, "a -> b where design != cohort")).isFalse();
        assertThat(finds(ofLine(line -> line.design(StudyDesign.COHORT)), "a -> b where design = cohort_controlled"))
                .isFalse();
        EvidenceGraph review = ofLine(line -> line.design(StudyDesign.SYSTEMATIC_REVIEW_OBSERVATIONAL));
        assertThat(finds(review, "a -> b where design = systematic_review")).isTrue();
        assertThat(finds(
                        ofLine(line -> line.design(StudyDesign.RANDOMISED_TRIAL)),
                        "a -> b where design = randomized-trial"))
                .isTrue();
    }

    @Test
    void aRetractedLineIsSeenOnlyByConditionsThatSpeakOfRetraction() {
        EvidenceGraph graph = new SmallGraph()
                .citation("PMID:1", paper -> paper.status(Status.RETRACTED))
                .claim(
                        "a causes b",
                        Qualifiers.NONE,
                        List.of(line -> line.design(StudyDesign.RANDOMISED_TRIAL), line -> line))
                .graph();
        assertThat(finds(graph, "a -> b where design = rct")).isFalse();
        assertThat(finds(graph, "a -> b where design = rct and retracted")).isTrue();
        assertThat(finds(graph, "a -> b where not retracted")).isTrue();
        EvidenceGraph alone = new SmallGraph()
                .citation("PMID:1", paper -> paper.status(Status.RETRACTED))
                .claim("a causes b", SUPPORTS)
                .graph();
        assertThat(finds(alone, "a -> b where retracted"))
                .as("a claim whose every line is retracted is not there")
                .isFalse();
    }

    @Test
    void aPopulationIsMetByThoseInItAndAlikeByWordsOfItsName() {
        EvidenceGraph graph = new SmallGraph()
                .entity("people", people -> people.categories(List.of("population")))
                .entity(
                        "men",
                        men -> men.categories(List.of("population"))
                                .isA(List.of("people"))
                                .synonyms(List.of("grown males")))
                .claim("a causes b", Qualifiers.ofPopulations("men"), StudyDesign.COHORT, SUPPORTS)
                .claim("a causes c", SUPPORTS)
                .graph();
        for (String held : List.of("= men", "= people", "in (people)", "~ males", "~ \"the peop\"")) {
            assertThat(found(graph, "(a)-->(*) where population " + held))
                    .as(held)
                    .containsExactly("a (causes) b");
        }
        assertThat(found(graph, "(a)-->(*) where population != people")).containsExactly("a (causes) c");
        assertThat(found(graph, "(a)-->(*) where population ~ women")).isEmpty();
        assertThatThrownBy(() -> ask(graph, "(a)-->(*) where population = wemon"))
                .isInstanceOf(UnknownNameException.class);
    }

    @Test
    void aConditionOnAnEdgeIsForThatEdgeAlone() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", Qualifiers.NONE, StudyDesign.RANDOMISED_TRIAL, SUPPORTS)
                .claim("b causes c", Qualifiers.NONE, StudyDesign.CASE_REPORT, SUPPORTS)
                .graph();
        assertThat(finds(graph, "(a)-[where design = rct]->(*)-->(c)")).isTrue();
        assertThat(finds(graph, "(a)-->(*)-[where design = rct]->(c)")).isFalse();
        assertThat(finds(graph, "(a)-->(*)-->(c) where design = rct")).isFalse();
        assertThat(finds(graph, "(a)-[*2 where design = rct]->(c)"))
                .as("each of the steps of an edge")
                .isFalse();
    }

    @Test
    void aConditionOnTheStepIsAskedOfTheClaimsThatTheOthersAdmitted() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", Qualifiers.NONE, StudyDesign.RANDOMISED_TRIAL, SUPPORTS)
                .claim("a treats b", Qualifiers.NONE, StudyDesign.CASE_REPORT, SUPPORTS)
                .graph();
        assertThat(finds(graph, "(a)-->(b) where design = case_report and certainty >= low"))
                .isFalse();
        assertThat(finds(graph, "(a)-->(b) where design = case_report or certainty >= low"))
                .isTrue();
    }

    @Test
    void openAndRefutedStepsCanBeAskedFor() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", NEUTRAL)
                .claim("a causes c", DISPUTES)
                .claim("a causes d", SUPPORTS)
                .graph();
        assertThat(found(graph, "(a)-->(*) where uncertain")).containsExactly("a (causes) b");
        assertThat(found(graph, "(a)-->(*) where not uncertain")).containsExactly("a (causes) d");
        assertThat(ask(graph, "(a)-->(*) where refuted").found()).isZero();
        PathwayAnswer refuted = PathwayFinder.over(graph)
                .find(PathwayQuery.of("(a)-->(*) where refuted").withRefuted(true));
        assertThat(refuted.pathways().stream().map(PatternMeaningTest::inWords)).containsExactly("a (causes) c");
    }

    // Conditions on pathways

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hops = 2                         | true
            hops in (1, 3)                   | false
            certainty = very-low             | true
            certainty >= low                 | false
            citations = 1                    | true
            sign = +                         | true
            sign = -                         | false
            conflicted                       | false
            uncertain                        | false
            refuted                          | false
            mechanistic                      | false
            hops < 3 and not conflicted      | true
            hops > 3 or certainty < moderate | true
            """)
    void aPathwayIsAsCertainAsItsWeakestStepAndHasSoManyHops(String condition, boolean held) {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", SUPPORTS, SUPPORTS)
                .claim("b causes c", Qualifiers.NONE, StudyDesign.CASE_REPORT, SUPPORTS)
                .graph();
        assertThat(finds(graph, "a -> c having " + condition)).isEqualTo(held);
    }

    @Test
    void whatHavingLeavesOutIsNotCounted() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", SUPPORTS)
                .claim("a causes c", SUPPORTS)
                .claim("c causes b", SUPPORTS)
                .graph();
        assertThat(ask(graph, "a -> b").found()).isEqualTo(2);
        assertThat(ask(graph, "a -> b having hops = 2").found()).isEqualTo(1);
    }

    // What means nothing

    @Test
    void anUnknownPredicateOrCategoryIsToldWithWhatComesNear() {
        EvidenceGraph graph = new SmallGraph().claim("a causes b", SUPPORTS).graph();
        assertThatThrownBy(() -> ask(graph, "(a)-[causs]->(b)"))
                .asInstanceOf(type(PatternSyntaxException.class))
                .satisfies(fault -> {
                    assertThat(fault.position()).isEqualTo(5);
                    assertThat(fault.expected()).isEqualTo("a predicate of this graph; did you mean causes?");
                });
        assertThatThrownBy(() -> ask(graph, "(a)-[xyzzy]->(b)"))
                .hasMessageContaining("a predicate of this graph: ")
                .hasMessageContaining("goes_with, includes, is a");
        assertThatThrownBy(() -> ask(graph, "(a)-->(x:Outcom)"))
                .asInstanceOf(type(PatternSyntaxException.class))
                .satisfies(fault -> assertThat(fault.expected()).isEqualTo("a category; did you mean outcome?"));
        assertThatThrownBy(() -> ask(graph, "(a)-->(orphanet:x7)")).hasMessageContaining("stands in quotation marks");
    }
}
