package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPoolTest {
    /** One letter for each number of bytes that UTF-8 has, and those around the surrogates of UTF-16. */
    private static final String[] LETTERS = {"a", "b", "\u0000", "é", "\uD7FF", "\uE000", "\uFFFF", "\uD83D\uDE00"};

    private static List<String> texts(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(20); left > 0; left--) {
                text.append(LETTERS[random.nextInt(LETTERS.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2})
    void numbersTextsAsTheyFirstCome(long seed) {
        TextPool pool = new TextPool();
        Map<String, Integer> numbers = new HashMap<>();
        for (String text : texts(seed)) {
            int expected = numbers.computeIfAbsent(text, key -> numbers.size() + 1);
            assertThat(pool.find(text)).isIn(0, expected);
            assertThat(pool.intern(text)).isEqualTo(expected);
            assertThat(pool.require(expected)).isEqualTo(text);
        }
        assertThat(pool.size()).isEqualTo(numbers.size() + 1);
        assertThat(pool.takeMalformed()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2})
    void comparesAsStringsDo(long seed) {
        TextPool pool = new TextPool();
        List<String> texts = texts(seed);
        for (int i = 1; i < texts.size(); i++) {
            int one = pool.intern(texts.get(i - 1));
            int other = pool.intern(texts.get(i));
            assertThat(Integer.signum(pool.compare(one, other)))
                    .isEqualTo(Integer.signum(texts.get(i - 1).compareTo(texts.get(i))));
        }
    }

    @Test
    void saysOnceThatATextWasNoUnicode() {
        TextPool pool = new TextPool();
        pool.intern("half \uD800");
        assertThat(pool.takeMalformed()).isTrue();
        assertThat(pool.takeMalformed()).isFalse();
        assertThat(pool.intern(null)).isZero();
    }
}
