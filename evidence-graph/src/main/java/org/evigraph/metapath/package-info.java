/**
 * Metapaths: which sequences of categories and predicates lead from one entity to another, how often, and how telling
 * that is.
 *
 * <pre>{@code
 * MetapathQuery query = MetapathQuery.between("bupropion", "nicotine dependence").withMaxHops(4);
 * MetapathsAnswer answer = MetapathFinder.over(graph).find(query);
 * }</pre>
 */
@NullMarked
package org.evigraph.metapath;

import org.jspecify.annotations.NullMarked;
