/** Evigraph's own JSON, as one document and as JSON Lines. docs/formats/ describes both. Hidden behind the services. */
@NullMarked
package org.evigraph.importer.json;

import org.jspecify.annotations.NullMarked;
