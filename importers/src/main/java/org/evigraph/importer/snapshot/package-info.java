/** Snapshots: graphs that were built before and open as they are. docs/formats/evigraph-snapshot.md has the layout. */
@NullMarked
package org.evigraph.importer.snapshot;

import org.jspecify.annotations.NullMarked;
