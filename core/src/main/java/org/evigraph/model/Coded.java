package org.evigraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A constant of a closed list that has a fixed word in files and on the command line. */
public interface Coded {
    /** {@return the word that stands for this constant in files, in lower case} */
    String code();

    /** {@return the constant of {@code type} that {@code code} stands for, or empty if there is none} */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the constant of {@code type} that {@code code} stands for}
     *
     * @param field the name of the field that held the word, for the message
     * @throws InvalidValueException if no constant has that word; it names near misses, or else every word
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> type, String field, String code) {
        return find(type, code)
                .orElseThrow(() -> InvalidValueException.notInList(FindingKind.VALUE, field, code, codes(type)));
    }

    /** {@return every word of {@code type}, in the order of its constants} */
    static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }
}
