package org.evigraph.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chance that depends on a seed alone: {@link Random} is specified to the bit, so every platform draws the same. */
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private static final List<String> NUMBERS = List.of(
            "0",
            "0.10",
            "5",
            "1E+5",
            "0.001",
            "1E-9",
            "100",
            "0E+3",
            "3.14159265358979323846",
            "12345678901234567890.5");

    private final Random random;

    /** Neighbouring seeds would begin alike, so they are spread first. */
    Dice(long seed) {
        random = new Random((seed + 1) * GOLDEN_GAMMA);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    /** {@return none half of the time, else up to {@code most} values} */
    <T> List<T> listOf(int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        if (random.nextBoolean()) {
            for (int left = between(1, most); left > 0; left--) {
                values.add(value.get());
            }
        }
        return values;
    }

    /** {@return none half of the time, else up to {@code most} of the values, each once} */
    <T> List<T> someOf(List<T> values, int most) {
        if (values.isEmpty() || random.nextBoolean()) {
            return List.of();
        }
        List<T> shuffled = shuffled(values);
        return shuffled.subList(0, Math.min(between(1, most), shuffled.size()));
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** {@return a number that is not negative, in one of the ways of writing that a file must keep digit for digit} */
    BigDecimal amount() {
        return random.nextBoolean()
                ? new BigDecimal(oneOf(NUMBERS))
                : BigDecimal.valueOf(between(0, 99_999), between(0, 3));
    }

    BigDecimal number() {
        return chance(30) ? amount().negate() : amount();
    }

    long count() {
        return chance(5) ? 9_876_543_210L : between(0, 5_000);
    }
}
