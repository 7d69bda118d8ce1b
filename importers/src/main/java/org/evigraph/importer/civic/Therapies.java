package org.evigraph.importer.civic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evigraph.importer.record.Losses;
import org.evigraph.model.Entity;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Drugs and what else is given, alone or several.
 *
 * <p>A cell joins names with commas, and some names hold commas. A name is known by the table of drugs, or by a row that has
 * nothing else in the cell. From each place in a cell the longest known name is taken; where none is known, up to the next
 * comma that a blank or a mere number does not follow.
 */
final class Therapies {
    private static final String DRUGS = "drugs";
    private static final String INTERACTION = "drug_interaction_type";
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** How several are meant. */
    enum Togetherness {
        COMBINATION("Combination", " + ", "", "regimen"),
        SUBSTITUTES("Substitutes", " or ", "", "intervention"),
        SEQUENTIAL("Sequential", ", ", " (one after the other)", "regimen"),
        NOT_TOLD("", ", ", " (together or not: not told)", "intervention");

        private final String word;
        private final String between;
        private final String after;
        private final String category;

        Togetherness(String word, String between, String after, String category) {
            this.word = word;
            this.between = between;
            this.after = after;
            this.category = category;
        }

        private static Togetherness of(String text) {
            List<String> known = new ArrayList<>();
            for (Togetherness togetherness : values()) {
                if (togetherness.word.equals(text)) {
                    return togetherness;
                }
                known.add(togetherness.word);
            }
            known.remove("");
            throw InvalidValueException.notInList(FindingKind.VALUE, INTERACTION, text, known);
        }
    }

    private final Told told;
    private final Losses losses;
    private final Set<String> names = new HashSet<>();
    /** Cells that hold a comma, and do not say how several go together: one name, unless all parts of it are names. */
    private final Set<String> alone = new HashSet<>();

    /** What is given in each row of evidence that has several, by its number. */
    private final Map<String, Several> seen = new HashMap<>();

    private record Several(List<String> members, Togetherness togetherness) {}

    private final Map<String, Row> numbered = new HashMap<>();
    private final Set<String> guessed = new HashSet<>();
    private final Set<String> ambiguous = new TreeSet<>();
    private boolean hasTable;

    Therapies(Told told, Losses losses) {
        this.told = told;
        this.losses = losses;
    }

    /** Takes a row of the table of drugs. */
    void drug(Row row) {
        hasTable = true;
        String number = row.number("drug_id");
        String name = row.required("drug_name");
        names.add(name);
        Row first = numbered.putIfAbsent(name, row);
        if (first != null && !first.text("drug_id").equals(number) && ambiguous.add(name)) {
            losses.add(
                    row.at("drug_name"),
                    "drug_name",
                    "names of drugs under two numbers",
                    "one number; known by the name alone",
                    "take one of the two rows out",
                    name + ", which is " + first.text("drug_id") + " and " + number);
        }
    }

    /** Remembers the name in a row that has only one. */
    void learn(Row row) {
        if (row.has(DRUGS) && row.text(INTERACTION).isEmpty()) {
            String cell = row.text(DRUGS);
            (cell.indexOf(',') < 0 ? names : alone).add(cell);
        }
    }

    /**
     * {@return the id of the therapy of a row, or {@code null} if it names none}
     *
     * @throws InvalidValueException if it says in a way that CIViC does not have how several go together
     */
    @Nullable
    String therapyOf(Row row) {
        if (!row.has(DRUGS)) {
            return null;
        }
        Togetherness togetherness = Togetherness.of(row.text(INTERACTION));
        List<String> members = split(row);
        seen.put(row.text("evidence_id"), new Several(members, togetherness));
        return therapy(row, members, togetherness);
    }

    /**
     * {@return the id of the therapy of an assertion, or {@code null} if it names none}
     *
     * <p>An assertion does not say how several drugs go together; if all its evidence on the same ones agrees, that counts.
     *
     * @param evidence the numbers of its evidence
     */
    @Nullable
    String therapyOf(Row row, List<String> evidence) {
        if (!row.has(DRUGS)) {
            return null;
        }
        List<String> members = split(row);
        Set<Togetherness> ways = EnumSet.noneOf(Togetherness.class);
        for (String number : evidence) {
            Several several = seen.get(number);
            if (several != null && several.members().equals(members)) {
                ways.add(several.togetherness());
            }
        }
        boolean agreed = members.size() > 1 && ways.size() == 1;
        return therapy(row, members, agreed ? ways.iterator().next() : Togetherness.NOT_TOLD);
    }

    private String therapy(Row row, List<String> members, Togetherness togetherness) {
        if (members.size() == 1) {
            if (togetherness != Togetherness.NOT_TOLD) {
                losses.add(
                        row.at(INTERACTION),
                        INTERACTION,
                        "drugs that interact with no other",
                        "several drugs; taken as one alone",
                        "look the row up in CIViC",
                        members.get(0) + ", " + togetherness.word);
            }
            return single(row, members.get(0));
        }
        if (togetherness == Togetherness.NOT_TOLD) {
            losses.add(
                    row.at(INTERACTION),
                    INTERACTION,
                    "lists of drugs that do not say how they go together",
                    String.join(", ", "Combination", "Substitutes", "Sequential") + "; kept as several, not told how",
                    "look the row up in CIViC",
                    String.join(", ", members));
        }
        return several(row, members, togetherness);
    }

    private String several(Row row, List<String> members, Togetherness togetherness) {
        List<String> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.naturalOrder());
        List<String> ids = sorted.stream().map(name -> single(row, name)).toList();
        String id = String.join(togetherness.between, ids) + togetherness.after;
        String name = String.join(togetherness.between, sorted) + togetherness.after;
        if (told.isNew(id, name, row, DRUGS)) {
            told.tell(
                    Entity.builder(id, name)
                            .categories(List.of(togetherness.category))
                            .concerns(ids)
                            .build(),
                    row.at());
        }
        return id;
    }

    private String single(Row row, String name) {
        Row known = ambiguous.contains(name) ? null : numbered.get(name);
        String id = known == null ? "civic/therapy/" + name : "civic.tid:" + known.text("drug_id");
        if (told.isNew(id, name, row, DRUGS)) {
            told.tell(Entity.of(id, name, "drug"), row.at());
            if (known == null && hasTable && !ambiguous.contains(name)) {
                losses.add(
                        row.at(DRUGS),
                        DRUGS,
                        "drugs that the table of drugs does not have",
                        "a number; known by the name alone",
                        "put " + Table.DRUGS.fileName() + " of the same release into the folder",
                        name);
            }
        }
        return id;
    }

    private List<String> split(Row row) {
        String cell = row.text(DRUGS);
        String[] parts = cell.split(",", -1);
        if (parts.length == 1 || isName(cell)) {
            return List.of(cell);
        }
        Set<String> members = new TreeSet<>();
        for (int from = 0; from < parts.length; ) {
            int to = endOfKnown(parts, from);
            if (to == from) {
                to = endOfGuess(parts, from);
                countGuess(row, joined(parts, from, to));
            }
            members.add(joined(parts, from, to));
            from = to;
        }
        return List.copyOf(members);
    }

    private void countGuess(Row row, String name) {
        if (guessed.add(name)) {
            losses.add(
                    row.at(DRUGS),
                    DRUGS,
                    "drugs that stand in lists only",
                    "a name that is known; guessed to end at the comma",
                    "look the row up in CIViC",
                    name);
        }
    }

    private boolean isName(String text) {
        return names.contains(text) || (alone.contains(text) && !names.containsAll(List.of(text.split(",", -1))));
    }

    private int endOfKnown(String[] parts, int from) {
        for (int to = parts.length; to > from; to--) {
            if (isName(joined(parts, from, to))) {
                return to;
            }
        }
        return from;
    }

    private static int endOfGuess(String[] parts, int from) {
        int to = from + 1;
        while (to < parts.length
                && (parts[to].startsWith(" ") || !LETTER.matcher(parts[to]).find())) {
            to++;
        }
        return to;
    }

    private static String joined(String[] parts, int from, int to) {
        return String.join(",", List.of(parts).subList(from, to));
    }

    /** Counts the drugs of the table that no evidence names. */
    void countUnused() {
        numbered.forEach((name, row) -> {
            if (!told.knows("civic.tid:" + row.text("drug_id")) && !told.knows("civic/therapy/" + name)) {
                losses.add(
                        row.at("drug_name"),
                        "drug_name",
                        "drugs that no evidence names",
                        "evidence on them; left out",
                        "nothing, unless the table of evidence is of another release",
                        name);
            }
        });
    }
}
