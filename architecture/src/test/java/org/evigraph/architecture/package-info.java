/**
 * The arrows between the rooms, as tests: who may use whom, who may touch the world outside, and what a public type may be.
 *
 * <p>Each rule is shown to be able to fail by classes that break it on purpose. Those stand in packages named
 * {@code broken}, inside the room whose rule they break, and are seen by these tests only.
 */
@NullMarked
package org.evigraph.architecture;

import org.jspecify.annotations.NullMarked;
