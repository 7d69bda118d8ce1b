package org.evigraph.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @Test
    void ofVeryManyWordsTheFirstHundredAreListed() {
        List<String> known = IntStream.range(0, 100_000).mapToObj(n -> "w" + n).toList();
        assertThat(InvalidValueException.notInList(FindingKind.VALUE, "field", "unlike", known))
                .hasMessageContaining("one of w0, w1, ")
                .hasMessageContaining(", w99 and 99900 more. Fix: use one of them");
    }

    @Test
    void aCurieIsSplitAtItsFirstColon() {
        assertThat(Curie.parse("DOI:10.1/a:b")).isEqualTo(new Curie("DOI", "10.1/a:b"));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"MESH", ":x", "x:", ":", ""})
    void whatIsNoCurieIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Curie.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("MESH:D000069442");
    }

    @Test
    void populationsAreAUnionWithoutOrderOrRepetition() {
        assertThat(Qualifiers.ofPopulations("b", "a", "b")).isEqualTo(Qualifiers.ofPopulations("a", "b"));
    }

    @Test
    void aKeyIsNoLongerThanEveryFormatCanHold() {
        Qualifiers plain = Qualifiers.NONE;
        assertThat(plain.withOther(Map.of("k".repeat(1_000), "v")).other()).hasSize(1);
        assertThatThrownBy(() -> plain.withOther(Map.of("k".repeat(1_001), "v")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1001 characters");
    }

    @Test
    void anEmptyTextIsNotKnown() {
        assertThat(Citation.builder("x").title("").build().title()).isNull();
    }

    @Test
    void aDoseIsNeitherNegativeNorUpsideDown() {
        assertThatThrownBy(() -> new Dose(null, new BigDecimal("-5"), null, "mg", null, null))
                .hasMessageContaining("dose.low")
                .hasMessageContaining("-5");
        assertThatThrownBy(() -> new Dose(null, BigDecimal.TEN, BigDecimal.ONE, "mg", null, null))
                .hasMessageContaining("10 to 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1399, 2201, -2010})
    void anImpossibleYearIsRefused(int year) {
        assertThatThrownBy(() -> Citation.builder("x").year(year).build()).hasMessageContaining("year");
    }

    @Test
    void aWordOutsideItsListIsRefusedWithTheNearestOnes() {
        assertThatThrownBy(() -> Coded.parse(StudyDesign.class, "design", "rtc"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'rtc'")
                .hasMessageContaining("did you mean rct?");
    }

    @Test
    void aSignByCategoryGoesBeforeThePlainSign() {
        Predicate improves = new Predicate(
                "improves",
                "improves",
                "is improved by",
                null,
                false,
                Sign.PLUS,
                new java.util.TreeMap<>(Map.of("condition", Sign.MINUS)),
                List.of(),
                null);
        assertThat(improves.signFor(List.of("outcome"))).isEqualTo(Sign.PLUS);
        assertThat(improves.signFor(List.of("condition", "outcome"))).isEqualTo(Sign.MINUS);
    }

    @Test
    void aDecreaseOfTheSubjectTurnsTheSign() {
        Predicate causes = Predicate.of("causes", "causes", "is caused by", Sign.PLUS);
        Qualifiers fall = Qualifiers.NONE.withOther(Map.of(Qualifiers.SUBJECT_DIRECTION, "decreased"));
        Qualifiers rise = Qualifiers.NONE.withOther(Map.of(Qualifiers.SUBJECT_DIRECTION, "increased"));
        assertThat(causes.signFor(List.of(), fall)).isEqualTo(Sign.MINUS);
        assertThat(causes.signFor(List.of(), rise)).isEqualTo(Sign.PLUS);
        assertThat(causes.signFor(List.of(), Qualifiers.NONE)).isEqualTo(Sign.PLUS);
    }

    // Biolink Model 4.4.4, is_a of drug
    @Test
    void theStandardCategoriesHoldTheBiolinkTree() {
        assertThat(Category.standard())
                .contains(new Category("biolink:Drug", "drug", "biolink:MolecularMixture"))
                .extracting(Category::id)
                .doesNotHaveDuplicates();
        assertThat(Category.standard())
                .extracting(Category::id)
                .containsAll(Category.standard().stream()
                        .map(Category::parent)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Test
    void theIdOfAClaimComesFromItsPropositionAlone() {
        Proposition proposition = Proposition.of("a", "causes", "b");
        Claim bare = new Claim(proposition, List.of());
        Claim studied = new Claim(proposition, List.of(EvidenceLine.builder("1").build()));
        assertThat(bare.id()).isEqualTo(studied.id()).startsWith("claim:").hasSize(22);
        assertThat(new Claim(proposition.with(Qualifiers.ofPopulations("c")), List.of()).id())
                .isNotEqualTo(bare.id());
    }

    @Test
    void theIdOfAClaimIsTheSameWhateverClaimCameBefore() throws NoSuchAlgorithmException {
        for (String subject :
                List.of("a", "a", "b", "long".repeat(50_000), "long".repeat(50_000), "a", "\u00E9", "a")) {
            for (String object : List.of("b", "a much longer one than others", "long".repeat(50_000), "b")) {
                Proposition proposition = Proposition.of(subject, "causes", object);
                String text = part(subject) + "6:causes;" + part(object);
                assertThat(new Claim(proposition, List.of()).id()).isEqualTo(claimId(text + "-;-;-;-;-;-;"));
                assertThat(new Claim(proposition.with(Qualifiers.ofPopulations("c")), List.of()).id())
                        .isEqualTo(claimId(text + "1:c;-;-;-;-;-;-;"));
            }
        }
    }

    private static String part(String text) {
        return text.length() + ":" + text + ";";
    }

    private static String claimId(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "claim:" + HexFormat.of().formatHex(digest, 0, 8);
    }

    @Test
    void partsOfAPropositionDoNotRunTogetherInItsId() {
        assertThat(new Claim(Proposition.of("a;1:b", "c", "d"), List.of()).id())
                .isNotEqualTo(new Claim(Proposition.of("a", "1:b;c", "d"), List.of()).id());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"natalizumab, natalizumba, 1", "iris, isis, 1", "abcde, vwxyz, 4", "kitten, sitting, 3"})
    void theDistanceCountsInsertionsDeletionsSubstitutionsAndSwaps(String left, String right, int expected) {
        assertThat(Spelling.distance(left, right, 3)).isEqualTo(expected);
        assertThat(Spelling.distance(right, left, 3)).isEqualTo(expected);
    }

    @Test
    void hiddenCharactersAreShown() {
        assertThat(HiddenCharacters.escaped("a\u202Eb\u001B[31m\uD800")).isEqualTo("a\\u202Eb\\u001B[31m\\uD800");
        assertThat(HiddenCharacters.escaped("µg/mL \uD83D\uDC8A")).isEqualTo("µg/mL \uD83D\uDC8A");
    }
}
