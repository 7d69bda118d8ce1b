package org.evigraph.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.List;
import java.util.function.IntConsumer;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Claim;

/** A graph that tells when each of its claims is looked at, to see whether a writer writes as it goes. */
public final class WatchedGraph {
    private WatchedGraph() {}

    /**
     * {@return a graph that holds what {@code graph} holds}
     *
     * @param onClaim hears the index of each claim that is asked for by {@link EvidenceGraph#claims()} or by its number, of each
     *     proposition, and
     *     of the claim of each line that is asked for by its number
     */
    public static EvidenceGraph of(EvidenceGraph graph, IntConsumer onClaim) {
        return (EvidenceGraph) Proxy.newProxyInstance(
                EvidenceGraph.class.getClassLoader(),
                new Class<?>[] {EvidenceGraph.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("claims")) {
                        return watched(graph.claims(), onClaim);
                    }
                    if (method.getName().equals("claim") || method.getName().equals("proposition")) {
                        onClaim.accept((Integer) arguments[0]);
                    }
                    if (method.getName().equals("line")) {
                        onClaim.accept(graph.claimOfLine((Integer) arguments[0]));
                    }
                    try {
                        return method.invoke(graph, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static List<Claim> watched(List<Claim> claims, IntConsumer onClaim) {
        return new AbstractList<>() {
            @Override
            public Claim get(int index) {
                onClaim.accept(index);
                return claims.get(index);
            }

            @Override
            public int size() {
                return claims.size();
            }
        };
    }
}
