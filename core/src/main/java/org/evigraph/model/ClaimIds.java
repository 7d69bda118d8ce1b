package org.evigraph.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a proposition its id: a digest of its parts, each preceded by its length so that no two can run together.
 *
 * <p>A graph that is written needs an id for each claim, so nothing is made for one but the id: text and digest go through
 * the same arrays as the thread's last, and of claims that follow one another those of one subject share its text there.
 */
final class ClaimIds {
    private static final byte[] PREFIX = "claim:".getBytes(ISO_8859_1);
    private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);
    private static final int BYTES = 8;
    private static final int LEAST = 1 << 8;
    private static final int LARGEST_KEPT = 1 << 16;
    /** What stands for circumstances that are not stated. */
    private static final byte[] NO_QUALIFIERS = "-;".repeat(6).getBytes(ISO_8859_1);

    private static final ThreadLocal<ClaimIds> OF_THREAD = ThreadLocal.withInitial(ClaimIds::new);

    private final MessageDigest sha256 = sha256();
    private final byte[] digest = new byte[sha256.getDigestLength()];
    private final byte[] id = Arrays.copyOf(PREFIX, PREFIX.length + 2 * BYTES);
    private byte[] text = new byte[LEAST];
    private int end;
    /** Whose part is at the start of the text still. */
    private @Nullable String subject;

    private int subjectEnd;

    private ClaimIds() {}

    static String of(Proposition proposition) {
        return OF_THREAD.get().idOf(proposition);
    }

    private String idOf(Proposition proposition) {
        subject(proposition.subject());
        part(proposition.predicate());
        part(proposition.object());
        if (proposition.qualifiers().equals(Qualifiers.NONE)) {
            put(NO_QUALIFIERS);
        } else {
            qualifiers(proposition.qualifiers());
        }
        String made = digested();
        if (text.length > LARGEST_KEPT) {
            text = new byte[LEAST];
            subject = null;
        }
        return made;
    }

    private void subject(String next) {
        if (next.equals(subject)) {
            end = subjectEnd;
            return;
        }
        subject = null; // should there be no room
        end = 0;
        part(next);
        subject = next;
        subjectEnd = end;
    }

    private void qualifiers(Qualifiers qualifiers) {
        qualifiers.populations().forEach(this::part);
        part(null);
        Dose dose = qualifiers.dose();
        if (dose != null) {
            part(dose.text());
            part(number(dose.low()));
            part(number(dose.high()));
            part(dose.unit());
            part(dose.schedule());
            part(dose.route());
        }
        part(null);
        part(qualifiers.comparator());
        part(qualifiers.timing());
        part(qualifiers.condition());
        part(qualifiers.contraindication());
        for (Map.Entry<String, String> other : qualifiers.other().entrySet()) {
            part(other.getKey());
            part(other.getValue());
        }
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    private void part(@Nullable String part) {
        if (part == null) {
            put('-');
        } else {
            length(part.length());
            put(':');
            put(part.getBytes(UTF_8));
        }
        put(';');
    }

    private void length(int length) {
        if (length < 10) {
            put('0' + length);
        } else if (length < 100) {
            put('0' + length / 10);
            put('0' + length % 10);
        } else {
            put(Integer.toString(length).getBytes(ISO_8859_1));
        }
    }

    private void put(int ascii) {
        makeRoom(1);
        text[end++] = (byte) ascii;
    }

    private void put(byte[] bytes) {
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, text, end, bytes.length);
        end += bytes.length;
    }

    private void makeRoom(int length) {
        if (length > text.length - end) {
            text = Arrays.copyOf(text, Math.max(Math.addExact(end, length), text.length + (text.length >> 1)));
        }
    }

    private String digested() {
        sha256.update(text, 0, end);
        try {
            sha256.digest(digest, 0, digest.length);
        } catch (DigestException impossible) {
            throw new IllegalStateException("The array is as long as the digest", impossible);
        }
        for (int i = 0; i < BYTES; i++) {
            id[PREFIX.length + 2 * i] = HEX[digest[i] >> 4 & 0xF];
            id[PREFIX.length + 2 * i + 1] = HEX[digest[i] & 0xF];
        }
        return new String(id, ISO_8859_1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }
}
