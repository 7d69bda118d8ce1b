/** CIViC: which variant predicts, diagnoses or foretells what in which cancer, from its tables of tab-separated values. */
@NullMarked
package org.evigraph.importer.civic;

import org.jspecify.annotations.NullMarked;
