/**
 * Records as the native formats share them: values with their places, and how they become the model's values. Not
 * exported. A format makes {@link org.evigraph.importer.record.Value}s; {@link org.evigraph.importer.record.Records}
 * does the rest, so that JSON, JSON Lines and CSV admit the same things and complain in the same words.
 */
@NullMarked
package org.evigraph.importer.record;

import org.jspecify.annotations.NullMarked;
