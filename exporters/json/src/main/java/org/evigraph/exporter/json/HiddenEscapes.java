package org.evigraph.exporter.json;

import org.evigraph.model.HiddenCharacters;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes what a terminal or a layout engine obeys and a reader does not see as {@code \}{@code uXXXX}, which is the same
 * text to every JSON parser: a document can be looked at without being led astray.
 */
final class HiddenEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    HiddenEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        if (Character.isSurrogate((char) character)) {
            return null;
        }
        String text = String.valueOf((char) character);
        return HiddenCharacters.firstIn(text) < 0 ? null : new SerializedString(HiddenCharacters.escaped(text));
    }
}
