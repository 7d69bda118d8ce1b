package org.evigraph.graph;

/**
 * Whether a snapshot's columns find the claims of each entity: all of them, and no others.
 *
 * <p><b>Cost.</b> A pass over the claims for each direction, in the order in which they lie.
 */
final class TopologyCheck {
    private TopologyCheck() {}

    /** Checks that claims stand by subject, then object, and that each subject's claims are found. */
    static void outgoing(Columns columns) throws DamagedSnapshotException {
        IntColumn subjects = columns.subjects();
        IntColumn objects = columns.objects();
        long last = 0;
        long wrong = 0;
        int first = 0;
        int end = 0;
        int of = -1;
        for (int claim = 0; claim < subjects.size(); claim++) {
            int subject = subjects.get(claim);
            if (subject != of) {
                first = columns.firstOut().get(subject);
                end = columns.firstOut().get(subject + 1);
                of = subject;
            }
            long ends = (long) subject << 32 | objects.get(claim);
            wrong |= (ends - last) | (claim - first) | (end - 1 - claim);
            last = ends;
        }
        if (wrong < 0) {
            throw DamagedSnapshotException.in(Block.FIRST_OUT, "it does not find the claims of their subjects");
        }
    }

    /** Checks that each object's claims are found, each once and in order. */
    static void incoming(Columns columns) throws DamagedSnapshotException {
        IntColumn objects = columns.objects();
        IntColumn claims = columns.inClaims();
        int wrong = 0;
        int place = 0;
        for (int entity = 0; place < claims.size(); entity++) {
            int last = -1;
            for (int end = columns.firstIn().get(entity + 1); place < end; place++) {
                int claim = claims.get(place);
                wrong |= (claim - last - 1) | (objects.get(claim) == entity ? 0 : -1);
                last = claim;
            }
        }
        if (wrong < 0) {
            throw DamagedSnapshotException.in(Block.IN_CLAIMS, "it does not find the claims of their objects");
        }
    }
}
