package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.code;
import static org.evigraph.exporter.csv.Cells.codeUnless;
import static org.evigraph.exporter.csv.Cells.list;
import static org.evigraph.exporter.csv.Cells.map;
import static org.evigraph.exporter.csv.Cells.plain;

import java.util.function.Function;
import org.evigraph.model.Claim;
import org.evigraph.model.Dose;
import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/** Claims, their evidence, and the grades and effects of that, as tables that refer to one another. */
final class EvidenceTables {
    /** A line, with the id of its claim. */
    record LineRow(String claim, EvidenceLine line) {}

    /** A grade, with the id of its line. */
    record GradeRow(String line, Grade grade) {}

    /** An effect, with the id of its line. */
    record EffectRow(String line, Effect effect) {}

    private static final Table<Dose> DOSE = new Table<Dose>("dose")
            .column("dose_text", Dose::text)
            .column("dose_low", dose -> plain(dose.low()))
            .column("dose_high", dose -> plain(dose.high()))
            .column("dose_unit", Dose::unit)
            .column("dose_schedule", Dose::schedule)
            .column("dose_route", Dose::route);

    private static final Table<Qualifiers> QUALIFIERS = new Table<Qualifiers>("qualifiers")
            .column("population", qualifiers -> list(qualifiers.populations()))
            .columns(DOSE, Qualifiers::dose)
            .column("comparator", Qualifiers::comparator)
            .column("timing", Qualifiers::timing)
            .column("condition", Qualifiers::condition)
            .column("contraindication", Qualifiers::contraindication)
            .column("other", qualifiers -> map(qualifiers.other()));

    static final Table<Claim> CLAIMS = new Table<Claim>("claims.csv")
            .column("id", Claim::id)
            .column("subject", proposition(Proposition::subject))
            .column("predicate", proposition(Proposition::predicate))
            .column("object", proposition(Proposition::object))
            .columns(QUALIFIERS, EvidenceTables::qualifiers);

    static final Table<LineRow> EVIDENCE = new Table<LineRow>("evidence.csv")
            .column("id", line(EvidenceLine::id))
            .column("claim", LineRow::claim)
            .column("citation", line(EvidenceLine::citation))
            .column("direction", line(line -> line.direction().code()))
            .column("design", line(line -> codeUnless(StudyDesign.UNKNOWN, line.design())))
            .column("question", line(line -> code(line.question())))
            .column("statement", line(EvidenceLine::statement))
            .column("locator", line(EvidenceLine::locator))
            .column("access", line(line -> code(line.access())))
            .column("asserted_by", line(EvidenceLine::assertedBy))
            .column("via", line(line -> list(line.via())))
            .column("wording", line(EvidenceLine::wording))
            .column("sample_size", line(line -> plain(line.sampleSize())))
            .column("knowledge_level", line(line -> code(line.knowledgeLevel())))
            .column("agent_type", line(line -> code(line.agentType())))
            .column("note", line(EvidenceLine::note))
            .column("attributes", line(line -> map(line.attributes())));

    static final Table<GradeRow> GRADES = new Table<GradeRow>("grades.csv")
            .column("evidence", GradeRow::line)
            .column("scheme", row -> row.grade().scheme())
            .column("level", row -> row.grade().level())
            .column("origin", row -> row.grade().origin() instanceof Origin.Published ? "published" : "derived")
            .column("by", row -> row.grade().origin() instanceof Origin.Published published ? published.by() : null)
            .column("rule", row -> row.grade().origin() instanceof Origin.Derived derived ? derived.rule() : null)
            .column("note", row -> row.grade().note());

    static final Table<EffectRow> EFFECTS = new Table<EffectRow>("effects.csv")
            .column("evidence", EffectRow::line)
            .column("measure", effect(Effect::measure))
            .column("value", effect(effect -> plain(effect.value())))
            .column("unit", effect(Effect::unit))
            .column("relation", effect(effect -> code(effect.relation())))
            .column("range_low", effect(effect -> plain(effect.rangeLow())))
            .column("range_high", effect(effect -> plain(effect.rangeHigh())))
            .column("ci_low", effect(effect -> plain(effect.ciLow())))
            .column("ci_high", effect(effect -> plain(effect.ciHigh())))
            .column("ci_level", effect(effect -> plain(effect.ciLevel())))
            .column("p_value", effect(Effect::pValue))
            .column("group", effect(Effect::group))
            .column("comparator", effect(Effect::comparator))
            .column("sample_size", effect(effect -> plain(effect.sampleSize())))
            .column("denominator", effect(effect -> plain(effect.denominator())))
            .column("timing", effect(Effect::timing))
            .column("as_printed", effect(Effect::asPrinted))
            .column("other", effect(effect -> map(effect.other())));

    private EvidenceTables() {}

    private static Function<Claim, @Nullable String> proposition(Function<Proposition, @Nullable String> cell) {
        return claim -> cell.apply(claim.proposition());
    }

    /** {@return the circumstances, or {@code null} if there are none, as in most claims} */
    private static @Nullable Qualifiers qualifiers(Claim claim) {
        Qualifiers qualifiers = claim.proposition().qualifiers();
        return qualifiers.equals(Qualifiers.NONE) ? null : qualifiers;
    }

    private static Function<LineRow, @Nullable String> line(Function<EvidenceLine, @Nullable String> cell) {
        return row -> cell.apply(row.line());
    }

    private static Function<EffectRow, @Nullable String> effect(Function<Effect, @Nullable String> cell) {
        return row -> cell.apply(row.effect());
    }
}
