/** Bytes to characters: decompression and strict UTF-8, with the place of every fault. Not exported; formats share it. */
@NullMarked
package org.evigraph.importer.text;

import org.jspecify.annotations.NullMarked;
