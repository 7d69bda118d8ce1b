package org.evigraph.model;

/**
 * Characters that a reader does not see but a terminal or a layout engine obeys: controls, bidirectional marks,
 * zero-width characters, unpaired surrogates.
 *
 * <p><b>Source.</b> Unicode Technical Report 36, section 3; the bidirectional controls of Unicode Standard Annex 9.
 */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /** {@return the place of the first hidden character in {@code text}, or -1} */
    public static int firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return {@code text} with each hidden character written as {@code \}{@code uXXXX}, so that it can be shown} */
    public static String escaped(String text) {
        int first = firstIn(text);
        if (first < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isHidden(text, i)) {
                shown.append(String.format("\\u%04X", (int) text.charAt(i)));
            } else {
                shown.append(text.charAt(i));
            }
        }
        return shown.toString();
    }

    /** {@return whether every surrogate in {@code text} has its other half, so that it can be written as UTF-8} */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnpaired(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        return Character.isISOControl(c)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x061C
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || isUnpaired(text, at);
    }

    private static boolean isUnpaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
