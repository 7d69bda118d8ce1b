package org.evigraph.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.grade.Conversion;
import org.evigraph.grade.Conversion.Row;
import org.evigraph.grade.ConversionResult;
import org.evigraph.grade.DescribedScheme;
import org.evigraph.grade.DescribedScheme.Reading;
import org.evigraph.grade.GradeDomain;
import org.evigraph.grade.GradeDomain.Move;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.pathway.ConversionAnswer;
import org.evigraph.pathway.SchemesAnswer;
import org.evigraph.pathway.SchemesAnswer.Entry;
import org.jspecify.annotations.Nullable;

/** Grading schemes with their levels, and what a grade becomes in another scheme. */
public final class GradesText {
    private static final int WIDEST_CODE = 24;

    private GradesText() {}

    /** Writes each scheme in a few lines. */
    public static void list(SchemesAnswer answer, Page page) throws IOException {
        for (Entry entry : answer.schemes()) {
            Scheme scheme = entry.described().scheme();
            page.paragraph(0, 2)
                    .add(Style.STRONG, scheme.id())
                    .add("  " + Prose.name(scheme.name()) + year(scheme))
                    .add(Style.FAINT, entry.declared() ? " (declared by the graph)" : "")
                    .end();
            page.paragraph(4, 2)
                    .add(Style.FAINT, measured(scheme.measures()) + ": ")
                    .addProse(String.join(", ", scheme.codes()))
                    .end();
        }
        page.gap();
        page.line(
                0,
                "All about one: evigraph grades "
                        + ShellWord.of(
                                answer.schemes().get(0).described().scheme().id()));
        page.line(0, "What a grade becomes: evigraph grades civic-level:B --to amp-level");
    }

    /** Writes all that is known of each scheme. */
    public static void write(SchemesAnswer answer, Page page) throws IOException {
        for (Entry entry : answer.schemes()) {
            write(entry, page);
        }
    }

    private static void write(Entry entry, Page page) throws IOException {
        DescribedScheme described = entry.described();
        Scheme scheme = described.scheme();
        page.paragraph(0, 2)
                .add(Style.STRONG, Prose.name(scheme.name()))
                .add(" (" + scheme.id() + year(scheme) + ")")
                .end();
        Fields fields = new Fields(page, 2);
        fields.put("rates", measured(scheme.measures()));
        fields.put("source", entry.declared() ? declared(scheme.source()) : scheme.source());
        for (String note : described.notes()) {
            fields.put("note", note);
        }
        page.gap();
        heading("Levels, " + described.order(), page);
        levels(scheme.levels(), page);
        for (Reading reading : described.readings()) {
            page.gap();
            heading("For " + reading.question(), page);
            levels(reading.levels(), page);
        }
        domains(entry.domains(), page);
        page.gap();
        heading("Conversions", page);
        if (entry.conversions().isEmpty()) {
            page.line(2, "none: no published table that starts from it is known");
        }
        for (Conversion table : entry.conversions()) {
            write(table, page);
        }
    }

    private static String declared(@Nullable String source) {
        return "declared by the graph" + (source == null ? "" : "; " + source);
    }

    private static void heading(String text, Page page) throws IOException {
        page.paragraph(0, 2).add(Style.STRONG, text).end();
    }

    private static void levels(List<Level> levels, Page page) throws IOException {
        int width = 0;
        for (Level level : levels) {
            width = Math.max(width, Math.min(WIDEST_CODE, level.code().length()));
        }
        for (Level level : levels) {
            String meaning = level.meaning();
            page.paragraph(2, width + 2)
                    .add(Style.STRONG, level.code())
                    .add(" ".repeat(Math.max(0, width - level.code().length()) + 2))
                    .addProse(meaning == null ? "" : meaning)
                    .end();
        }
    }

    private static void domains(List<GradeDomain> domains, Page page) throws IOException {
        if (domains.isEmpty()) {
            return;
        }
        page.gap();
        heading("Domains by which it is lowered or raised", page);
        for (GradeDomain domain : domains) {
            page.paragraph(2, 4)
                    .add(Style.STRONG, domain.label())
                    .add(domain.move() == Move.LOWERS ? "  lowers" : "  raises")
                    .add(" by at most " + Prose.count(domain.mostLevels(), "level") + ": " + domain.meaning())
                    .add(Style.FAINT, "; " + domain.source())
                    .end();
        }
    }

    private static void write(Conversion table, Page page) throws IOException {
        page.paragraph(2, 4)
                .add(Style.STRONG, "to " + table.to().id())
                .add(", approximately: ")
                .addProse(table.rows().stream().map(GradesText::row).collect(Collectors.joining("; ")))
                .end();
        source(table, page);
    }

    private static String row(Row row) {
        return row.level().code() + " = " + range(row);
    }

    private static String range(Row row) {
        return row.best().equals(row.worst())
                ? row.best().code()
                : row.best().code() + " .. " + row.worst().code();
    }

    /** Writes where a table comes from and what it loses. */
    private static void source(Conversion table, Page page) throws IOException {
        Fields fields = new Fields(page, 4);
        fields.put("table of " + table.year(), table.source() + "; " + table.version());
        for (String loss : table.losses()) {
            fields.put("loses", loss);
        }
    }

    /** Writes what a grade becomes, or why nothing. */
    public static void write(ConversionAnswer answer, Page page) throws IOException {
        page.paragraph(0, 2)
                .add(Prose.name(answer.from().name()) + ": ")
                .add(Style.STRONG, answer.level().code())
                .end();
        String meaning = answer.level().meaning();
        if (meaning != null) {
            page.paragraph(2, 2).addProse(meaning).end();
        }
        if (answer.result() instanceof ConversionResult.Range range) {
            page.paragraph(0, 2)
                    .add("becomes, approximately, " + Prose.name(answer.to().name()) + ": ")
                    .add(Style.STRONG, range(range.row()))
                    .end();
            levels(range.levels(), page);
            source(range.table(), page);
        } else if (answer.result() instanceof ConversionResult.Refused refused) {
            page.paragraph(0, 2)
                    .add(Style.STRONG, "becomes nothing")
                    .add(" in " + Prose.name(answer.to().name()))
                    .end();
            page.paragraph(2, 2).addProse(refused.why()).end();
        }
    }

    /** Some names hold the year already. */
    private static String year(Scheme scheme) {
        Integer year = scheme.year();
        return year == null || scheme.name().contains(year.toString()) ? "" : ", " + year;
    }

    private static String measured(Measures measures) {
        return switch (measures) {
            case CERTAINTY -> "the certainty of a body of evidence";
            case EVIDENCE_LEVEL -> "the quality of evidence, or the level that its design gives";
            case STRENGTH -> "the strength of a recommendation";
            case STRENGTH_AND_EVIDENCE -> "the strength of a recommendation with the quality of its evidence";
            case CLASSIFICATION -> "a class that experts assign";
            case PROVENANCE -> "where a statement comes from, not how sure it is";
        };
    }
}
