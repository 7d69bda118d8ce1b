package org.evigraph.importer.drugmechdb;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.record.Losses;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Citation;
import org.evigraph.model.Link;
import org.evigraph.model.Location;

/** What the records refer to, each once. */
final class Citations {
    private record Known(Set<String> addresses, Location at) {}

    private final Map<String, Known> citations = new LinkedHashMap<>();
    private final Losses losses;

    Citations(Losses losses) {
        this.losses = losses;
    }

    /** {@return the id of the citation} */
    String add(String text, Location at) {
        Reference reference = Reference.parse(text);
        Known known = citations.computeIfAbsent(reference.id(), id -> new Known(new LinkedHashSet<>(), at));
        if (reference.isAddress()) {
            known.addresses().add(reference.written());
        }
        if (!reference.isUnderstood()) {
            losses.add(
                    at,
                    "references",
                    "references that are neither an address nor a DOI",
                    "addresses such as https://pubmed.ncbi.nlm.nih.gov/1/; kept as written, without a link",
                    "mend them",
                    Faults.quoted(text));
        }
        return reference.id();
    }

    void push(EvidenceConsumer consumer) {
        citations.forEach((id, known) -> {
            List<Link> links = known.addresses().stream()
                    .map(address -> new Link(address, null))
                    .toList();
            consumer.accept(Citation.builder(id).links(links).build(), known.at());
        });
    }
}
