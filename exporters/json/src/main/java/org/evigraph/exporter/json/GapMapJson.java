package org.evigraph.exporter.json;

import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.pathway.GapMapAnswer.Line;
import org.evigraph.pathway.GapMapAnswer.Question;
import org.evigraph.pathway.GapMapAnswer.Total;

/** Gap maps: rows, columns, and the cells that have a claim. */
final class GapMapJson {
    private GapMapJson() {}

    static void write(JsonWriter json, GapMapAnswer map) {
        json.text("kind", "gaps");
        json.object("query", () -> write(json, map.question()));
        AnswerJson.writeGraph(json, map);
        json.list("rows", map.rows(), line -> json.object(() -> write(json, line)));
        json.list("columns", map.columns(), line -> json.object(() -> write(json, line)));
        json.list("cells", map.cells(), cell -> json.object(() -> write(json, map, cell)));
        json.object("total", () -> write(json, map.total()));
    }

    private static void write(JsonWriter json, Question question) {
        json.textList("rows", question.rows());
        json.textList("columns", question.columns());
        EntityRef population = question.population();
        if (population != null) {
            json.object("population", () -> EntityJson.write(json, population));
        }
        json.flag("narrower", question.narrower());
        json.flag("studied", question.studied());
    }

    private static void write(JsonWriter json, Line line) {
        EntityJson.write(json, line.entity());
        json.number("claims", line.claims());
        json.number("papers", line.papers());
        json.number("filled", line.filled());
        json.number("gaps", line.gaps());
    }

    private static void write(JsonWriter json, GapMapAnswer map, Cell cell) {
        json.text("row", map.rows().get(cell.row()).entity().id());
        json.text("column", map.columns().get(cell.column()).entity().id());
        json.code("certainty", cell.certainty());
        json.code("origin", cell.basis());
        json.code("direction", cell.direction());
        json.code("sign", cell.sign());
        json.text("reading", cell.reading());
        json.flag("inverse", cell.inverse());
        json.flag("conflicted", cell.conflicted());
        json.number("papers", cell.papers());
        json.number("supports", cell.supports());
        json.number("neutral", cell.neutral());
        json.number("disputes", cell.disputes());
        json.codes("flags", cell.flags());
        json.textList("claims", cell.claims());
    }

    private static void write(JsonWriter json, Total total) {
        json.number("claims", total.claims());
        json.number("papers", total.papers());
        json.number("filled", total.filled());
        json.number("gaps", total.gaps());
        json.number("conflicted", total.conflicted());
        json.number("rowsLeftOut", total.rowsLeftOut());
        json.number("columnsLeftOut", total.columnsLeftOut());
    }
}
