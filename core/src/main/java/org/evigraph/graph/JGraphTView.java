package org.evigraph.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** A graph's claims, as JGraphT sees them: nothing is copied, nothing can be changed. */
final class JGraphTView extends AbstractGraph<Entity, Claim> {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .directed()
            .weighted(false)
            .modifiable(false)
            .allowMultipleEdges(true)
            .allowSelfLoops(true)
            .allowCycles(true)
            .build();

    private final ColumnarGraph graph;

    JGraphTView(ColumnarGraph graph) {
        this.graph = graph;
    }

    @Override
    public Set<Entity> vertexSet() {
        return new Indexed<>(
                graph.entityCount(), graph::entity, item -> item instanceof Entity entity && containsVertex(entity));
    }

    @Override
    public Set<Claim> edgeSet() {
        return claims(graph.claimCount(), place -> place, claim -> true);
    }

    @Override
    public boolean containsVertex(Entity vertex) {
        return graph.indexOfEntity(vertex.id()) >= 0;
    }

    @Override
    public boolean containsEdge(Claim edge) {
        return graph.indexOfClaim(edge.proposition()) >= 0;
    }

    @Override
    public Set<Claim> getAllEdges(Entity source, Entity target) {
        int from = graph.indexOfEntity(source.id());
        int to = graph.indexOfEntity(target.id());
        if (from < 0 || to < 0) {
            return Set.of();
        }
        int first = graph.firstWithObject(from, to);
        int end = graph.firstWithObject(from, to + 1);
        return claims(end - first, place -> first + place, claim -> claim >= first && claim < end);
    }

    @Override
    public @Nullable Claim getEdge(Entity source, Entity target) {
        Iterator<Claim> edges = getAllEdges(source, target).iterator();
        return edges.hasNext() ? edges.next() : null;
    }

    @Override
    public Set<Claim> outgoingEdgesOf(Entity vertex) {
        int entity = require(vertex);
        int first = graph.firstOut(entity);
        return claims(outDegreeOf(vertex), place -> first + place, claim -> graph.subjectOf(claim) == entity);
    }

    @Override
    public Set<Claim> incomingEdgesOf(Entity vertex) {
        int entity = require(vertex);
        int first = graph.firstIn(entity);
        return claims(
                inDegreeOf(vertex), place -> graph.inClaim(first + place), claim -> graph.objectOf(claim) == entity);
    }

    @Override
    public Set<Claim> edgesOf(Entity vertex) {
        int entity = require(vertex);
        int[] touching = IntStream.concat(
                        IntStream.range(graph.firstOut(entity), graph.firstOut(entity + 1)),
                        IntStream.range(graph.firstIn(entity), graph.firstIn(entity + 1))
                                .map(graph::inClaim)
                                .filter(claim -> graph.subjectOf(claim) != entity))
                .toArray();
        return claims(
                touching.length,
                place -> touching[place],
                claim -> graph.subjectOf(claim) == entity || graph.objectOf(claim) == entity);
    }

    @Override
    public int outDegreeOf(Entity vertex) {
        int entity = require(vertex);
        return graph.firstOut(entity + 1) - graph.firstOut(entity);
    }

    @Override
    public int inDegreeOf(Entity vertex) {
        int entity = require(vertex);
        return graph.firstIn(entity + 1) - graph.firstIn(entity);
    }

    @Override
    public int degreeOf(Entity vertex) {
        return outDegreeOf(vertex) + inDegreeOf(vertex);
    }

    @Override
    public Entity getEdgeSource(Claim edge) {
        return vertex(edge.proposition().subject());
    }

    @Override
    public Entity getEdgeTarget(Claim edge) {
        return vertex(edge.proposition().object());
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public double getEdgeWeight(Claim edge) {
        return Graph.DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public @Nullable Supplier<Entity> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Claim> getEdgeSupplier() {
        return null;
    }

    @Override
    public Claim addEdge(Entity source, Entity target) {
        throw unmodifiable();
    }

    @Override
    public boolean addEdge(Entity source, Entity target, Claim edge) {
        throw unmodifiable();
    }

    @Override
    public Entity addVertex() {
        throw unmodifiable();
    }

    @Override
    public boolean addVertex(Entity vertex) {
        throw unmodifiable();
    }

    @Override
    public Claim removeEdge(Entity source, Entity target) {
        throw unmodifiable();
    }

    @Override
    public boolean removeEdge(Claim edge) {
        throw unmodifiable();
    }

    @Override
    public boolean removeVertex(Entity vertex) {
        throw unmodifiable();
    }

    @Override
    public void setEdgeWeight(Claim edge, double weight) {
        throw unmodifiable();
    }

    private static UnsupportedOperationException unmodifiable() {
        return new UnsupportedOperationException("An EvidenceGraph never changes; build another one");
    }

    private Entity vertex(String id) {
        Entity entity = graph.entity(id);
        if (entity == null) {
            throw new IllegalArgumentException("No such edge in this graph: its end '" + id + "' is not a vertex");
        }
        return entity;
    }

    private int require(Entity vertex) {
        int entity = graph.indexOfEntity(vertex.id());
        if (entity < 0) {
            throw new IllegalArgumentException("No such vertex in this graph: '" + vertex.id() + "'");
        }
        return entity;
    }

    private Set<Claim> claims(int size, IntUnaryOperator claimAt, IntPredicate contains) {
        return new Indexed<>(size, place -> graph.claim(claimAt.applyAsInt(place)), item -> {
            int claim = item instanceof Claim edge ? graph.indexOfClaim(edge.proposition()) : -1;
            return claim >= 0 && contains.test(claim);
        });
    }

    /** A set of values that are made when somebody looks. */
    private static final class Indexed<T> extends AbstractSet<T> {
        private final int size;
        private final IntFunction<T> get;
        private final Predicate<@Nullable Object> contains;

        Indexed(int size, IntFunction<T> get, Predicate<@Nullable Object> contains) {
            this.size = size;
            this.get = get;
            this.contains = contains;
        }

        @Override
        public Iterator<T> iterator() {
            return IntStream.range(0, size).mapToObj(get).iterator();
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean contains(@Nullable Object item) {
            return contains.test(item);
        }
    }
}
