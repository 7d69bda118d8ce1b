package org.evigraph.importer.drugmechdb;

import org.evigraph.importer.record.Labels;

/** Fields by their path inside the record, as in {@code nodes[3].name}. */
record RecordLabels(String self) implements Labels {
    static final RecordLabels RECORD = new RecordLabels("record");

    @Override
    public String field(String name) {
        return this.equals(RECORD) ? name : self + "." + name;
    }

    @Override
    public Labels inside(String name) {
        return new RecordLabels(field(name));
    }

    @Override
    public Labels item(String name, int index) {
        return new RecordLabels(field(name) + "[" + index + "]");
    }
}
