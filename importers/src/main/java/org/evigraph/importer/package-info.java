/**
 * What comes in: files and folders to evidence, with every fault located.
 *
 * <pre>{@code
 * EvidenceGraph bundled = GraphReader.dataset("pml");
 * EvidenceGraph mine = GraphReader.file(Path.of("mine.json"));
 * }</pre>
 *
 * <p>A source that cannot be opened is an {@link org.evigraph.importer.UnreadableException}. What is wrong inside it is
 * a {@link org.evigraph.model.Finding}: all findings of all sources come together, in one
 * {@link org.evigraph.graph.InvalidEvidenceException}.
 *
 * <p>A new format is an {@link org.evigraph.importer.Importer} that is offered as a service.
 */
@NullMarked
package org.evigraph.importer;

import org.jspecify.annotations.NullMarked;
