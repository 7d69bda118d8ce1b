package org.evigraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParagraphTest {
    @Test
    void breaksBetweenWordsAndIndentsWhatFollows() throws IOException {
        StringWriter text = new StringWriter();
        new Page(text, 40, false)
                .paragraph(2, 4)
                .add("one two three four five six seven eight nine ten eleven twelve")
                .end();
        assertThat(text).hasToString("""
                  one two three four five six seven
                      eight nine ten eleven twelve
                """);
    }

    @Test
    void neverBreaksAWord() throws IOException {
        StringWriter text = new StringWriter();
        String word = "https://example.org/".repeat(5);
        new Page(text, 40, false).paragraph(0, 2).add("see " + word + " there").end();
        assertThat(text).hasToString("see\n  " + word + "\n  there\n");
    }

    @Test
    void keepsPiecesWithoutABlankBetweenThemTogether() throws IOException {
        StringWriter text = new StringWriter();
        new Page(text, 40, false)
                .paragraph(0, 0)
                .add("a".repeat(30) + " ")
                .add(Style.STRONG, "b".repeat(6))
                .add("c".repeat(6))
                .end();
        assertThat(text).hasToString("a".repeat(30) + "\n" + "b".repeat(6) + "c".repeat(6) + "\n");
    }

    @Test
    void anEmptyParagraphIsALine() throws IOException {
        StringWriter text = new StringWriter();
        new Page(text, 40, false).paragraph(0, 0).add("").end();
        assertThat(text).hasToString("\n");
    }

    @Test
    void showsStylesOnlyWhereColoursAre() throws IOException {
        assertThat(bold(true)).isEqualTo("a \u001B[1mbold\u001B[0m word\n");
        assertThat(bold(false)).isEqualTo("a bold word\n");
    }

    private static String bold(boolean colours) throws IOException {
        StringWriter text = new StringWriter();
        new Page(text, 40, colours)
                .paragraph(0, 0)
                .add("a ")
                .add(Style.STRONG, "bold")
                .add(" word")
                .end();
        return text.toString();
    }

    @Test
    void showsWhatATerminalWouldObeyAsEscapes() throws IOException {
        StringWriter text = new StringWriter();
        new Page(text, 80, true).line(0, "red \u001B[31m, bell \u0007, up\r\nside \u202E down");
        assertThat(text).hasToString("red \\u001B[31m, bell \\u0007, up\\u000D\\u000Aside \\u202E down\n");
    }

    @Test
    void proseRunsOnOverItsLineBreaks() throws IOException {
        StringWriter text = new StringWriter();
        new Page(text, 80, false)
                .paragraph(0, 0)
                .addProse(" one\r\n  two\tthree ")
                .end();
        assertThat(text).hasToString("one two three\n");
    }

    @Test
    void countsColumnsAndNotChars() throws IOException {
        StringWriter text = new StringWriter();
        // 18 wide characters and 4 blanks take 40 columns; a combining accent takes none.
        new Page(text, 40, false)
                .paragraph(0, 0)
                .add("漢字漢字漢 字漢字漢 字漢字漢字 漢字漢字 e\u0301nd")
                .end();
        assertThat(text).hasToString("漢字漢字漢 字漢字漢 字漢字漢字 漢字漢字\ne\u0301nd\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNoWordAndKeepsToTheWidth(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            words.append("x".repeat(1 + random.nextInt(12))).append(i == 0 ? "" : " ");
        }
        int width = 40 + random.nextInt(80);
        StringWriter text = new StringWriter();
        new Page(text, width, false)
                .paragraph(random.nextInt(10), random.nextInt(10))
                .add(words.toString())
                .end();
        assertThat(text.toString().strip().replaceAll("\\s+", " ")).isEqualTo(words.toString());
        assertThat(text.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }
}
