/** DuckDB, asked in SQL. */
@NullMarked
package org.evigraph.benchmarks.peers.duckdb;

import org.jspecify.annotations.NullMarked;
