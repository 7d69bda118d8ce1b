package org.evigraph.graph;

import java.util.Arrays;
import java.util.List;
import org.evigraph.grade.Scheme;
import org.evigraph.model.AgentType;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;

/** A graph over flat columns; values are made when asked for. */
final class ColumnarGraph implements EvidenceGraph {
    private static final Sign[] SIGNS = Sign.values();
    private static final Status[] STATUSES = Status.values();

    private final Columns columns;
    private final Topology topology;
    /** Only what comes from a file need be doubted. */
    private final @Nullable RecordCheck check;

    private volatile @Nullable CategoryTree categoryTree;
    private volatile @Nullable NameTable nameTable;
    private volatile @Nullable NameIndex names;
    private volatile @Nullable ItemIndex items;
    private volatile @Nullable String digest;
    /** Of most graphs nearly all claims have the same: none. */
    private @Nullable Made lastQualifiers;

    private record Made(int index, Qualifiers qualifiers) {}

    ColumnarGraph(Columns columns) {
        this.columns = columns;
        this.topology = columns.topology();
        this.check = null;
    }

    /** From a snapshot, with what was worked out before. */
    ColumnarGraph(Columns columns, String digest, NameTable nameTable) {
        this.columns = columns;
        this.topology = columns.topology();
        this.check = new RecordCheck(columns);
        this.digest = digest;
        this.nameTable = nameTable;
    }

    Columns columns() {
        return columns;
    }

    @Override
    public GraphInfo info() {
        return columns.info();
    }

    @Override
    public List<Entity> entities() {
        return new PackedColumn.View<>(entityCount(), this::entity);
    }

    @Override
    public List<Claim> claims() {
        return new PackedColumn.View<>(claimCount(), this::claim);
    }

    @Override
    public List<Citation> citations() {
        return new PackedColumn.View<>(citationCount(), this::citation);
    }

    @Override
    public List<Predicate> predicates() {
        return columns.predicates();
    }

    @Override
    public List<Category> categories() {
        return columns.categories();
    }

    @Override
    public List<Scheme> schemes() {
        return columns.schemes();
    }

    @Override
    public @Nullable Entity entity(String id) {
        int index = indexOfEntity(id);
        return index < 0 ? null : entity(index);
    }

    @Override
    public @Nullable Citation citation(String id) {
        int index = indexOfCitation(id);
        return index < 0 ? null : citation(index);
    }

    // The lazy parts are made from immutable columns, so two threads that both make one get equal ones.

    @Override
    public boolean isCategoryUnder(String category, String ancestor) {
        CategoryTree made = categoryTree;
        if (made == null) {
            made = new CategoryTree(columns.categories());
            categoryTree = made;
        }
        return made.isUnder(category, ancestor);
    }

    @Override
    public NameIndex names() {
        NameIndex made = names;
        if (made == null) {
            made = new NameLookup(this, nameTable());
            names = made;
        }
        return made;
    }

    NameTable nameTable() {
        NameTable made = nameTable;
        if (made == null) {
            made = NameTable.of(this);
            nameTable = made;
        }
        return made;
    }

    @Override
    public @Nullable Item find(String id) {
        ItemIndex made = items;
        if (made == null) {
            made = new ItemIndex(this);
            items = made;
        }
        return made.find(id);
    }

    @Override
    public Graph<Entity, Claim> asJGraphT() {
        return new JGraphTView(this);
    }

    @Override
    public String digest() {
        String made = digest;
        if (made == null) {
            made = columns.digest();
            digest = made;
        }
        return made;
    }

    @Override
    public int entityCount() {
        return columns.entities().size();
    }

    @Override
    public int claimCount() {
        return topology.subjects().size();
    }

    @Override
    public int lineCount() {
        return columns.lineBits().size();
    }

    @Override
    public int citationCount() {
        return columns.citations().size();
    }

    @Override
    public int indexOfEntity(String id) {
        return search(columns.entityIds(), id);
    }

    @Override
    public int indexOfCitation(String id) {
        return search(columns.citationIds(), id);
    }

    @Override
    public int indexOfClaim(Proposition proposition) {
        int subject = indexOfEntity(proposition.subject());
        int object = indexOfEntity(proposition.object());
        if (subject < 0 || object < 0) {
            return -1;
        }
        return ParallelClaims.between(this, subject, object).find(proposition);
    }

    Qualifiers qualifiersOf(int claim) {
        return columns.qualifiers().get(columns.claimQualifiers().get(claim));
    }

    @Override
    public Entity entity(int entity) {
        Entity made = columns.entities().get(entity);
        if (check != null) {
            check.entity(entity, made);
        }
        return made;
    }

    @Override
    public String nameOf(int entity) {
        return columns.entities().read(entity, EntityCodec::readName);
    }

    @Override
    public Citation citation(int citation) {
        Citation made = columns.citations().get(citation);
        if (check != null) {
            check.citation(citation, made);
        }
        return made;
    }

    @Override
    public Status statusOf(int citation) {
        return STATUSES[columns.citationStatuses().get(citation)];
    }

    @Override
    public int[] overlapsOf(int citation) {
        return columns.overlaps().of(citation);
    }

    @Override
    public Predicate predicate(int predicate) {
        return columns.predicates().get(predicate);
    }

    @Override
    public Claim claim(int claim) {
        EvidenceLine[] evidence = new EvidenceLine[firstLine(claim + 1) - firstLine(claim)];
        Arrays.setAll(evidence, i -> line(firstLine(claim) + i));
        return new Claim(proposition(claim), List.of(evidence));
    }

    @Override
    public Proposition proposition(int claim) {
        Proposition made = new Proposition(
                entityId(subjectOf(claim)),
                predicate(predicateOf(claim)).id(),
                entityId(objectOf(claim)),
                qualifiers(columns.claimQualifiers().get(claim)));
        if (check != null) {
            check.proposition(claim, made);
        }
        return made;
    }

    private Qualifiers qualifiers(int index) {
        Made last = lastQualifiers;
        if (last == null || last.index() != index) {
            last = new Made(index, columns.qualifiers().get(index));
            lastQualifiers = last;
        }
        return last.qualifiers();
    }

    String entityId(int entity) {
        return columns.texts().require(columns.entityIds().get(entity));
    }

    String lineId(int line) {
        return columns.lines().read(line, PackedReader::required);
    }

    @Override
    public EvidenceLine line(int line) {
        EvidenceLine made = columns.lines()
                .get(
                        line,
                        record -> LineBits.set(
                                        columns.lineBits().get(line),
                                        columns.lineSampleSizes().get(line),
                                        record)
                                .citation(citationIdOf(line))
                                .build());
        if (check != null) {
            check.line(line, made);
        }
        return made;
    }

    private @Nullable String citationIdOf(int line) {
        int citation = citationOf(line);
        return citation < 0
                ? null
                : columns.texts().require(columns.citationIds().get(citation));
    }

    @Override
    public int firstOut(int entity) {
        return topology.firstOut().get(entity);
    }

    @Override
    public int firstIn(int entity) {
        return topology.firstIn().get(entity);
    }

    @Override
    public int inClaim(int place) {
        return topology.inClaims().get(place);
    }

    @Override
    public int subjectOf(int claim) {
        return topology.subjects().get(claim);
    }

    @Override
    public int objectOf(int claim) {
        return topology.objects().get(claim);
    }

    @Override
    public int predicateOf(int claim) {
        return columns.claimPredicates().get(claim);
    }

    @Override
    public Sign signOf(int claim) {
        return SIGNS[columns.signs().get(claim)];
    }

    @Override
    public int firstLine(int claim) {
        return columns.firstLines().get(claim);
    }

    @Override
    public int claimOfLine(int line) {
        // A claim without lines starts where the next one does: the claim looked for is the last that starts here.
        return columns.firstLines().lastAtMost(line);
    }

    @Override
    public int citationOf(int line) {
        return columns.lineCitations().get(line);
    }

    @Override
    public Direction directionOf(int line) {
        return LineBits.direction(columns.lineBits().get(line));
    }

    @Override
    public StudyDesign designOf(int line) {
        return LineBits.design(columns.lineBits().get(line));
    }

    @Override
    public @Nullable QuestionType questionOf(int line) {
        return LineBits.question(columns.lineBits().get(line));
    }

    @Override
    public AgentType agentOf(int line) {
        return LineBits.agent(columns.lineBits().get(line));
    }

    @Override
    public int sampleSizeOf(int line) {
        return columns.lineSampleSizes().get(line);
    }

    @Override
    public boolean isGraded(int line) {
        return LineBits.graded(columns.lineBits().get(line));
    }

    @Override
    public int[] populationsOf(int claim) {
        return columns.populations().of(columns.claimQualifiers().get(claim));
    }

    @Override
    public int[] links(Structure kind, int entity) {
        return columns.links(kind).from(entity);
    }

    @Override
    public int[] linksTo(Structure kind, int entity) {
        return columns.links(kind).to(entity);
    }

    @Override
    public int[] descendants(int entity) {
        return columns.links(Structure.IS_A).below(entity);
    }

    /** {@return the first claim from the subject whose object is at or after the object} */
    int firstWithObject(int subject, int object) {
        return topology.firstWithObject(subject, object);
    }

    private int search(IntColumn ids, String id) {
        int low = 0;
        int high = ids.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = columns.texts().compare(ids.get(middle), id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
