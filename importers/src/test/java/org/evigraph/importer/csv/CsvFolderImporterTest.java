package org.evigraph.importer.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.evigraph.importer.Recorder;
import org.evigraph.importer.UnreadableException;
import org.evigraph.importer.json.JsonImporterTest;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Link;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;
import org.evigraph.model.Xref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFolderImporterTest {
    @TempDir
    Path folder;

    private final CsvFolder csv() {
        return new CsvFolder(folder);
    }

    @Test
    void readsEveryField() {
        Recorder read = csv().with("graph", """
                        name,description,version,license,attributes
                        tiny,for tests,3,CC0-1.0,b=2|a=1
                        """)
                .with("categories", "id,label,parent\nvirus,a virus,pathogen\n")
                .with("predicates", """
                        id,reading,inverse_reading,parent,symmetric,sign,sign_by_object_category,mappings,note
                        causes,causes,caused by,affects,true,+,outcome=-,biolink:causes,strong
                        """)
                .with("schemes", "id,name,year,measures,source\nhouse,House rules,2001,strength,ourselves\n")
                .with("scheme_levels", "scheme,code,meaning\nhouse,A,do it\nhouse,B,\n")
                .with("entities", """
                        id,name,categories,synonyms,xrefs,description,is_a,concerns,excludes,attributes
                        pml,PML,condition,leuko,MESH:D007968;MeSH;same name|NCIT:C1,a disease,brain,x,y,k=v
                        """)
                .with("citations", """
                        id,aliases,title,description,authors,year,container,volume_issue,pages,type,xrefs,links,status,\
                        status_date,design,access,overlaps,overlap_basis,note,attributes
                        PMID:1,smith,On PML,short,A|B,2005,NEJM,17(1),37-51,article,DOI:10.1/x,\
                        https://example.org;seen,retracted,2010-02-03,cohort,table-only,PMID:2,same hospital,careful,n=1
                        """)
                .with("claims", """
                        id,subject,predicate,object,population,dose_text,dose_low,dose_high,dose_unit,dose_schedule,\
                        dose_route,comparator,timing,condition,contraindication,other
                        1,drug,causes,pml,ms|hiv,300 mg,3.00E+2,300.5,mg,monthly,iv,placebo,late,JCV,none,\
                        subject_direction_qualifier=increased
                        2,a,b,c,,,,,,,,,,,,
                        """)
                .with("evidence", """
                        id,claim,citation,direction,design,question,statement,locator,access,asserted_by,via,wording,\
                        sample_size,knowledge_level,agent_type,note,attributes
                        l1,1,PMID:1,disputes,rct,harm,no,p. 3,full-page,PMID:3,PMID:4,may,12,observation,manual_agent,n,k=v
                        l2,1,,neutral,,,,,,,,,,,,,
                        """)
                .with("grades", """
                        evidence,scheme,level,origin,by,rule,note
                        l1,house,A,published,PMID:5,,why
                        l1,house,B,derived,,by design,
                        """)
                .with("effects", """
                        evidence,measure,value,unit,relation,range_low,range_high,ci_low,ci_high,ci_level,p_value,group,\
                        comparator,sample_size,denominator,timing,as_printed,other
                        l1,odds ratio,1.50,ratio,at least,1,2,-0.5,2.5,95,< 0.001,treated,others,10,100,1 year,1.5x,x=y
                        """)
                .read();
        assertThat(read.findings).isEmpty();
        assertThat(read.records).containsExactlyInAnyOrderElementsOf(withInfo(JsonImporterTest.records()));
    }

    private static List<Object> withInfo(List<Object> records) {
        records.add(JsonImporterTest.INFO);
        return records;
    }

    @Test
    void aFolderNeedsFourFilesOfWhichOnlyAFewColumnsMustBeThere() {
        Recorder read = CsvFolder.minimal(folder).read();
        assertThat(read.findings).isEmpty();
        assertThat(read.all(GraphInfo.class))
                .containsExactly(GraphInfo.named(folder.getFileName().toString()));
        assertThat(read.all(Proposition.class)).containsExactly(Proposition.of("a", "causes", "b"));
        assertThat(read.propositions).containsExactly(Proposition.of("a", "causes", "b"));
    }

    @Test
    void saysWhereEachRowStands() {
        Recorder read = CsvFolder.minimal(folder)
                .with("entities", "name,id,description\r\n\r\nA,a,\"two\r\nlines\"\r\nB,b,\r\n")
                .read();
        assertThat(read.all(Entity.class)).extracting(Entity::description).containsExactly("two\r\nlines", null);
        assertThat(read.places)
                .contains(new Location(folder + "/entities.csv", 3, 1), new Location(folder + "/entities.csv", 5, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            value = {"NO!NO", "010!010", "2-Sep!2-Sep", "1E5!1E5", "TRUE!TRUE", "2001-01-01!2001-01-01", "NA!NA"})
    void valuesAreKeptAsWritten(String cell, String expected) {
        assertThat(description(cell)).isEqualTo(expected);
    }

    @Test
    void takesOffTheApostropheThatGuardsAFormula() {
        Map.of("'=1+1", "=1+1", "'+x", "+x", "'-x", "-x", "'@x", "@x", "''x", "'x", "'\uFF1Dx", "\uFF1Dx")
                .forEach((cell, text) -> assertThat(description(cell)).isEqualTo(text));
        Map.of("'x", "'x", "'", "'", "=1", "=1", "-5", "-5", "''", "'")
                .forEach((cell, text) -> assertThat(description(cell)).isEqualTo(text));
        assertThat(description("\"'\tx\"")).isEqualTo("\tx");
        assertThat(description("\"'\rx\"")).isEqualTo("\rx");
    }

    private String description(String cell) {
        Recorder read = CsvFolder.minimal(folder)
                .with("entities", "id,name,description\na,A," + cell + "\nb,B,\n")
                .read();
        assertThat(read.findings).isEmpty();
        return read.all(Entity.class).get(0).description();
    }

    @Test
    void aBackslashMakesASeparatorPartOfTheText() {
        Recorder read = CsvFolder.minimal(folder)
                .with("entities", """
                        id,name,synonyms,xrefs,attributes
                        a,A,x\\|y|\\\\|z;=,X:1;p\\;q\\|r;s|Y:2;;t,k\\=\\|=v=w\\||e=
                        b,B,,,
                        """)
                .with("citations", "id,links\nc,https://example.org/?a=1\\;b\\|c;seen\n")
                .read();
        assertThat(read.findings).isEmpty();
        Entity entity = read.all(Entity.class).get(0);
        assertThat(entity.synonyms()).containsExactly("x|y", "\\", "z;=");
        assertThat(entity.xrefs())
                .containsExactly(
                        new Xref(Xref.of("X:1").id(), "p;q|r", "s"),
                        new Xref(Xref.of("Y:2").id(), null, "t"));
        assertThat(entity.attributes()).isEqualTo(Map.of("k=|", "v=w|", "e", ""));
        assertThat(read.all(Citation.class).get(0).links())
                .containsExactly(new Link("https://example.org/?a=1;b|c", "seen"));
    }

    @Test
    void aByteOrderMarkAndAnyLineEndAreGood() {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            Recorder read = CsvFolder.minimal(folder)
                    .with("entities", "\uFEFFid,name\na,A\nb,B\n".replace("\n", lineEnd))
                    .read();
            assertThat(read.findings).isEmpty();
            assertThat(read.places).contains(new Location(folder + "/entities.csv", 3, 1));
        }
    }

    @Test
    void rowsOfEmptyCellsAreBlankLines() {
        Recorder read = CsvFolder.minimal(folder)
                .with("entities", "id,name\na,A\n,\nb,B\n,,,\n")
                .read();
        assertThat(read.findings).isEmpty();
        assertThat(read.all(Entity.class)).hasSize(2);
    }

    @Test
    void numbersKeepTheirDigits() {
        Recorder read = CsvFolder.minimal(folder)
                .with("effects", "evidence,measure,value\nl,m,1.500\n")
                .read();
        assertThat(read.findings).isEmpty();
        assertThat(read.all(EvidenceLine.class).get(0).effects().get(0).value()).isEqualTo(new BigDecimal("1.500"));
    }

    @Test
    void aTableMayBeCompressed() throws Exception {
        CsvFolder.minimal(folder).gzip("entities");
        Recorder read = csv().read();
        assertThat(read.findings).isEmpty();
        assertThat(read.all(Entity.class)).hasSize(2);
    }

    @Test
    void aFileInPlaceOfAFolderIsToldToNameTheFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("claims.csv"), "id\n");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Recorder.read("csv", file))
                .withCauseInstanceOf(UnreadableException.class)
                .withMessageContaining("a graph in CSV is a folder")
                .withMessageContaining("Fix: name the folder");
    }
}
