/** Reads DrugMechDB: records in YAML, each a small graph from a drug to a disease. */
@NullMarked
package org.evigraph.importer.drugmechdb;

import org.jspecify.annotations.NullMarked;
