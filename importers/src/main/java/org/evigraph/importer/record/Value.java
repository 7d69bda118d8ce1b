package org.evigraph.importer.record;

import java.util.List;
import java.util.Map;
import org.evigraph.importer.text.Faults;

/** A value as a source wrote it, and where. */
public sealed interface Value {
    /** {@return where it begins} */
    Place place();

    /** {@return what it is, for a message} */
    String shown();

    /** A text. */
    record Text(String text, Place place) implements Value {
        @Override
        public String shown() {
            return Faults.quoted(text);
        }
    }

    /** A number, digit for digit. */
    record Numeral(String digits, Place place) implements Value {
        @Override
        public String shown() {
            return digits.length() <= 40
                    ? digits
                    : digits.substring(0, 40) + "... (" + digits.length() + " characters)";
        }
    }

    /** True or false. */
    record Flag(boolean value, Place place) implements Value {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** Explicitly nothing. */
    record Nothing(Place place) implements Value {
        @Override
        public String shown() {
            return "null";
        }
    }

    /** Values in order. */
    record Items(List<Value> items, Place place) implements Value {
        @Override
        public String shown() {
            return "a list";
        }
    }

    /** Values by name, in the order of the source. */
    record Members(Map<String, Value> members, Place place) implements Value {
        @Override
        public String shown() {
            return "an object";
        }
    }

    /** A value with a fault that was reported when it was read; its record will not be used. */
    record Faulty(Place place) implements Value {
        @Override
        public String shown() {
            return "a faulty value";
        }
    }
}
