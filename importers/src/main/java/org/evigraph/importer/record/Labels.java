package org.evigraph.importer.record;

/** What a format calls the fields of a record in messages. */
public interface Labels {
    /** {@return the name of the record itself} */
    String self();

    /** {@return the name of one of its fields} */
    String field(String name);

    /** {@return the names inside a field that is a record itself} */
    Labels inside(String name);

    /** {@return the names inside one item of a field that is a list} */
    Labels item(String name, int index);
}
