package org.evigraph.importer;

import org.evigraph.grade.Scheme;
import org.evigraph.graph.ClaimConsumer;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Severity;

/** Passes everything on, unknown fields as errors. */
record StrictConsumer(EvidenceConsumer next) implements EvidenceConsumer {
    @Override
    public void accept(Finding finding) {
        next.accept(
                finding.kind() == FindingKind.UNKNOWN_FIELD
                        ? new Finding(
                                Severity.ERROR,
                                finding.kind(),
                                finding.location(),
                                finding.field(),
                                finding.found(),
                                finding.expected(),
                                finding.fix())
                        : finding);
    }

    @Override
    public void acceptFaulty(String id) {
        next.acceptFaulty(id);
    }

    @Override
    public void accept(GraphInfo info, Location at) {
        next.accept(info, at);
    }

    @Override
    public void accept(Category category, Location at) {
        next.accept(category, at);
    }

    @Override
    public void accept(Predicate predicate, Location at) {
        next.accept(predicate, at);
    }

    @Override
    public void accept(Scheme scheme, Location at) {
        next.accept(scheme, at);
    }

    @Override
    public void accept(Entity entity, Location at) {
        next.accept(entity, at);
    }

    @Override
    public void accept(Citation citation, Location at) {
        next.accept(citation, at);
    }

    @Override
    public void accept(Proposition proposition, Location at) {
        next.accept(proposition, at);
    }

    @Override
    public void accept(Proposition proposition, EvidenceLine line, Location at) {
        next.accept(proposition, line, at);
    }

    @Override
    public ClaimConsumer claims(String source) {
        return next.claims(source);
    }
}
