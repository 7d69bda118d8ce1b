/** Snapshots: graphs that open without being built. docs/formats/evigraph-snapshot.md has the layout. */
@NullMarked
package org.evigraph.exporter.snapshot;

import org.jspecify.annotations.NullMarked;
