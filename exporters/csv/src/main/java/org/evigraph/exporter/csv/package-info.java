/**
 * CSV: a graph as a folder of tables that a curator can edit in a spreadsheet, an answer as one table. docs/formats/
 * describes the columns.
 *
 * <p><b>Source.</b> RFC 4180, in UTF-8 and with {@code \n} at the end of a row. Cells that a spreadsheet would run as
 * formulas are guarded: OWASP ASVS 1.2.10, CWE-1236.
 */
@NullMarked
package org.evigraph.exporter.csv;

import org.jspecify.annotations.NullMarked;
