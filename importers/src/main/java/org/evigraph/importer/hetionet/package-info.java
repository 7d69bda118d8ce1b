/** Reads Hetionet: a table of nodes and tables of edges. */
@NullMarked
package org.evigraph.importer.hetionet;

import org.jspecify.annotations.NullMarked;
