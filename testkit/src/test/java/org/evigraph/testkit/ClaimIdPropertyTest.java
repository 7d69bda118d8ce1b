package org.evigraph.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.evigraph.model.Claim;
import org.evigraph.model.Dose;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An id is what docs/decisions/0002 says, however it is put together. */
class ClaimIdPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anIdIsTheDigestOfThePartsEachAfterItsLength(long seed) throws NoSuchAlgorithmException {
        for (Claim claim : RandomEvidence.small(seed).claims()) {
            assertThat(claim.id()).isEqualTo(id(claim.proposition()));
        }
    }

    @Test
    void anIdIsAsGoodForAVeryLongTextAndTheNextOne() throws NoSuchAlgorithmException {
        for (int length : new int[] {1, 9, 10, 99, 100, 999, 300_000, 5}) {
            Proposition proposition = Proposition.of("s".repeat(length), "causes", "\u00E9\uD83E\uDDEC".repeat(length));
            assertThat(new Claim(proposition, List.of()).id()).isEqualTo(id(proposition));
        }
    }

    private static String id(Proposition proposition) throws NoSuchAlgorithmException {
        StringBuilder text = new StringBuilder();
        add(text, proposition.subject(), proposition.predicate(), proposition.object());
        Qualifiers qualifiers = proposition.qualifiers();
        qualifiers.populations().forEach(population -> add(text, population));
        add(text, (String) null);
        Dose dose = qualifiers.dose();
        if (dose != null) {
            String low = dose.low() == null ? null : dose.low().toString();
            String high = dose.high() == null ? null : dose.high().toString();
            add(text, dose.text(), low, high, dose.unit(), dose.schedule(), dose.route());
        }
        add(text, (String) null);
        add(text, qualifiers.comparator(), qualifiers.timing(), qualifiers.condition(), qualifiers.contraindication());
        qualifiers.other().forEach((key, value) -> add(text, key, value));
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
        return "claim:" + HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
    }

    private static void add(StringBuilder text, @Nullable String... parts) {
        for (String part : parts) {
            text.append(part == null ? "-;" : part.length() + ":" + part + ";");
        }
    }
}
