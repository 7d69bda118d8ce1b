/**
 * JSON: a graph in Evigraph's native form, as one document or as one line for each piece; an answer as one document or one
 * line. docs/formats/ describes each, and the JSON Schemas there hold for every byte written here.
 *
 * <p><b>Source.</b> RFC 8259; JSON Lines as jsonlines.org has it.
 */
@NullMarked
package org.evigraph.exporter.json;

import org.jspecify.annotations.NullMarked;
