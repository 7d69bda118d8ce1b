/** The Evigraph CSV folder, which people edit in a spreadsheet. docs/formats/ describes it. Hidden behind the service. */
@NullMarked
package org.evigraph.importer.csv;

import org.jspecify.annotations.NullMarked;
