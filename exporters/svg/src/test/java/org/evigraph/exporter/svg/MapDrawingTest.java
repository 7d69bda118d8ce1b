package org.evigraph.exporter.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.testkit.RandomAnswers;
import org.evigraph.testkit.TinyAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class MapDrawingTest {
    private static final Set<String> HARMLESS =
            Set.of("svg", "title", "desc", "defs", "pattern", "g", "rect", "line", "circle", "polygon", "text");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static ExportReport draw(GapMapAnswer map, ByteArrayOutputStream to) throws Exception {
        return new SvgExporter().write(map, Destination.of(to), ExportOptions.DEFAULT);
    }

    private static Picture picture(GapMapAnswer map) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        draw(map, bytes);
        return new Picture(bytes.toByteArray());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void holdsNothingThatABrowserWouldRunOrFetch(long seed) throws Exception {
        for (Element element : picture(RandomAnswers.gaps(seed)).elements()) {
            assertThat(HARMLESS).contains(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int at = 0; at < attributes.getLength(); at++) {
                String name = attributes.item(at).getNodeName();
                assertThat(name).doesNotStartWith("on").doesNotContain("href").isNotEqualTo("style");
                assertThat(attributes.item(at).getNodeValue()).doesNotContain("javascript");
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void staysOnItsPaper(long seed) throws Exception {
        Picture picture = picture(RandomAnswers.gaps(seed));
        Element svg = picture.elements("svg").get(0);
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));
        for (Element text : picture.elements("text")) {
            double x = Double.parseDouble(text.getAttribute("x"));
            double size = text.hasAttribute("font-size") ? Double.parseDouble(text.getAttribute("font-size")) : 11;
            double estimate = TextWidth.of(text.getTextContent()) * size / 11;
            if (!text.hasAttribute("transform")) {
                double start = switch (text.getAttribute("text-anchor")) {
                    case "end" -> x - estimate;
                    case "middle" -> x - estimate / 2;
                    default -> x;
                };
                assertThat(start).as(text.getTextContent()).isNotNegative();
                assertThat(start + estimate).as(text.getTextContent()).isLessThanOrEqualTo(width);
                assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void drawsABubbleForEachCellWithEvidenceAndATriangleForEachConflict(long seed) throws Exception {
        GapMapAnswer map = RandomAnswers.gaps(seed);
        Picture picture = picture(map);
        List<Element> marks = picture.elements("g");
        assertThat(marks).hasSize(map.cells().size());
        for (int at = 0; at < marks.size(); at++) {
            Cell cell = map.cells().get(at);
            assertThat(marks.get(at).getElementsByTagName("circle").getLength()).isEqualTo(cell.isGap() ? 0 : 1);
            assertThat(marks.get(at).getElementsByTagName("polygon").getLength())
                    .isEqualTo(!cell.isGap() && cell.conflicted() ? 1 : 0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theAreaOfABubbleTellsItsPapers(long seed) throws Exception {
        GapMapAnswer map = RandomAnswers.gaps(seed);
        List<Element> marks = picture(map).elements("g");
        int most = map.cells().stream().mapToInt(Cell::papers).max().orElse(1);
        for (int at = 0; at < marks.size(); at++) {
            Cell cell = map.cells().get(at);
            if (!cell.isGap() && cell.papers() > 0) {
                double radius = Double.parseDouble(
                        ((Element) marks.get(at).getElementsByTagName("circle").item(0)).getAttribute("r"));
                double expected = Math.sqrt((double) cell.papers() / most) * Bubble.LARGEST;
                assertThat(radius).isBetween(expected - 0.06, expected + 0.06);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printsEveryTotal(long seed) throws Exception {
        GapMapAnswer map = RandomAnswers.gaps(seed);
        List<String> texts = picture(map).texts();
        map.rows()
                .forEach(row ->
                        assertThat(texts).contains(Integer.toString(row.papers()), Integer.toString(row.gaps())));
        map.columns()
                .forEach(column ->
                        assertThat(texts).contains(Integer.toString(column.papers()), Integer.toString(column.gaps())));
        assertThat(texts)
                .contains(
                        Integer.toString(map.total().papers()),
                        Long.toString(map.total().gaps()));
    }

    @Test
    void aTooltipSaysACellInWords() throws Exception {
        assertThat(picture(TinyAnswers.gaps()).elements("title"))
                .extracting(Element::getTextContent)
                .contains("The drug causes The harm: very low; 2 independent papers (2 support, 0 leave it open, 1"
                        + " dispute); in conflict");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aNameFitsItsPlaceOrIsCutAndCounted(long seed) throws Exception {
        GapMapAnswer map = RandomAnswers.gaps(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long cut = draw(map, bytes).notes().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(new Picture(bytes.toByteArray())
                        .texts().stream()
                                .filter(text -> text.endsWith("\u2026"))
                                .count())
                .isBetween(cut, cut + 2);
    }

    @Test
    void linesAreBrokenBetweenWordsAndWithinLongOnes() {
        assertThat(TextWidth.lines("one two", 30, 3)).isEqualTo(List.of("one", "two"));
        assertThat(String.join("", TextWidth.lines("x".repeat(100), 70, 99))).isEqualTo("x".repeat(100));
        assertThat(TextWidth.lines("a b c d e f g h", 24, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("\u2026");
        IntStream.rangeClosed(8, 60)
                .forEach(width -> TextWidth.lines("progressive multifocal", width, 50)
                        .forEach(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(Math.max(width, 11))));
    }
}
