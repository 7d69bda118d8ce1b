package org.evigraph.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a proposition its id: a digest of its parts, each preceded by its length so that no two can run together. */
final class ClaimIds {
    private static final int BYTES = 8;
    /** Copied for each id, which is quicker than to look for one each time. Never fed. */
    private static final MessageDigest SHA_256 = sha256();

    private ClaimIds() {}

    static String of(Proposition proposition) {
        StringBuilder text = new StringBuilder(128);
        part(text, proposition.subject());
        part(text, proposition.predicate());
        part(text, proposition.object());
        Qualifiers qualifiers = proposition.qualifiers();
        for (String population : qualifiers.populations()) {
            part(text, population);
        }
        part(text, null);
        Dose dose = qualifiers.dose();
        if (dose != null) {
            part(text, dose.text());
            part(text, number(dose.low()));
            part(text, number(dose.high()));
            part(text, dose.unit());
            part(text, dose.schedule());
            part(text, dose.route());
        }
        part(text, null);
        part(text, qualifiers.comparator());
        part(text, qualifiers.timing());
        part(text, qualifiers.condition());
        part(text, qualifiers.contraindication());
        for (Map.Entry<String, String> other : qualifiers.other().entrySet()) {
            part(text, other.getKey());
            part(text, other.getValue());
        }
        byte[] digest = fresh().digest(text.toString().getBytes(UTF_8));
        return "claim:" + HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    private static void part(StringBuilder text, @Nullable String part) {
        if (part == null) {
            text.append("-;");
        } else {
            text.append(part.length()).append(':').append(part).append(';');
        }
    }

    private static MessageDigest fresh() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException rare) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }
}
