package org.evigraph.importer.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evigraph.importer.Recorder;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvFaultsTest {
    @TempDir
    Path folder;

    private static Arguments fault(String table, String text, String... faults) {
        return Arguments.of(table, text, List.of(faults));
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                fault("entities", "", "entities.csv error EVG-004 file"),
                fault("entities", "\n\n", "entities.csv error EVG-004 file"),
                fault(
                        "entities",
                        "id;name\na;A\n",
                        "entities.csv:1:1 warning EVG-006 header",
                        "entities.csv:1:1 error EVG-007 header"),
                fault("entities", "\n\nname\na\n", "entities.csv:3:1 error EVG-007 header"),
                fault("entities", "id,name,synonym\na,A,x\nb,B,\n", "entities.csv:1:9 warning EVG-006 header"),
                fault(
                        "entities",
                        "id,name,ID,\na,A,x,\nb,B,,\n",
                        "entities.csv:1:9 warning EVG-006 header",
                        "entities.csv:1:12 warning EVG-006 header"),
                fault(
                        "entities",
                        "id,name,\"two\nlines\",\"nm\"\na,A,x,\nb,B,,\n",
                        "entities.csv:1:9 warning EVG-006 header",
                        "entities.csv:2:8 warning EVG-006 header"),
                fault("entities", "id,name,id\na,A,x\nb,B,\n", "entities.csv:1:9 error EVG-008 id"));
    }

    @ParameterizedTest(name = "{index}: {2}")
    @MethodSource("headers")
    void headers(String table, String text, List<String> faults) {
        assertThat(CsvFolder.minimal(folder).with(table, text).faults()).isEqualTo(faults);
    }

    @Test
    void aWrongSeparatorIsNamed() {
        assertThat(CsvFolder.minimal(folder).with("entities", "id;name\n").read().findings)
                .last()
                .extracting(Finding::fix)
                .isEqualTo("put commas between the columns, not semicolons");
        assertThat(CsvFolder.minimal(folder).with("entities", "id\tname\n").read().findings)
                .last()
                .extracting(Finding::fix)
                .isEqualTo("put commas between the columns, not tabs");
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                fault(
                        "entities",
                        "id,name\na\nb,B\n,,\"\"\nc,C,x,y\n",
                        "entities.csv:2:1 error EVG-024 row",
                        "entities.csv:5:1 error EVG-024 row"),
                fault(
                        "entities",
                        "name,id\n\"two\nlines\",a\n\nb\n",
                        "entities.csv:2:1 warning EVG-018 name",
                        "entities.csv:5:1 error EVG-024 row"),
                fault("entities", "id,name\na,A\nb,\"B\n\nc,C\n", "entities.csv:3:3 error EVG-001 row"),
                fault(
                        "entities",
                        "id,name\na,\"A\n\"\"x\"\",\"\n\"b\",\"B\n",
                        "entities.csv:2:3 warning EVG-018 name",
                        "entities.csv:4:5 error EVG-001 row"),
                fault("entities", "id,name\na,\"A\"B\nb,B\n", "entities.csv:2:6 error EVG-001 row"),
                fault("entities", "id,name\na,\"A\"\"\n", "entities.csv:2:3 error EVG-001 row"),
                fault("entities", "id,name\na,\"", "entities.csv:2:3 error EVG-001 row"),
                fault(
                        "entities",
                        "id,name\n,A\n\" \",B\na,\n",
                        "entities.csv:2:1 error EVG-007 id",
                        "entities.csv:3:1 error EVG-007 id",
                        "entities.csv:4:1 error EVG-007 name"),
                fault(
                        "entities",
                        "id,name,synonyms\na,A,x||y\nb,B,|\nc,C,x\\y\nd,D,x\\",
                        "entities.csv:2:5 error EVG-011 synonyms",
                        "entities.csv:3:5 error EVG-011 synonyms",
                        "entities.csv:4:5 error EVG-011 synonyms",
                        "entities.csv:5:5 error EVG-011 synonyms"),
                fault(
                        "entities",
                        "id,name,attributes\na,A,x\nb,B,x=1|x=2\nc,C,=1\n",
                        "entities.csv:2:5 error EVG-011 attributes",
                        "entities.csv:3:5 error EVG-008 attributes",
                        "entities.csv:4:5 error EVG-007 attributes."),
                fault(
                        "entities",
                        "id,name,xrefs\na,A,MESH\nb,B,X:1;a;b;c\nc,C,;a\n",
                        "entities.csv:2:5 error EVG-011 xrefs[0].id",
                        "entities.csv:3:5 error EVG-011 xrefs",
                        "entities.csv:4:5 error EVG-007 xrefs[0].id"),
                fault(
                        "entities",
                        "id,name,description\na\u200B,A,\"x\"\nb,B,\n",
                        "entities.csv:2:1 warning EVG-018 id"),
                fault(
                        "entities",
                        "id,name,description\na,A,x\u0000\nb,B,\n",
                        "entities.csv:2:5 warning EVG-018 description"),
                fault(
                        "citations",
                        "id,year,status_date,status\nc,20188,,\nd,x,,\ne,,2018-02-30,\nf,010,,withdrawn\n",
                        "citations.csv:2:3 error EVG-016 year",
                        "citations.csv:3:3 error EVG-005 year",
                        "citations.csv:4:4 error EVG-016 status_date",
                        "citations.csv:5:3 error EVG-005 year",
                        "citations.csv:5:8 error EVG-011 status"),
                fault(
                        "predicates",
                        "id,reading,sign,symmetric,sign_by_object_category\np,p,plus,yes,outcome=up\n",
                        "predicates.csv:2:10 error EVG-005 symmetric",
                        "predicates.csv:2:5 error EVG-011 sign",
                        "predicates.csv:2:14 error EVG-011 sign_by_object_category"),
                fault(
                        "claims",
                        "id,subject,predicate,object,dose_low,dose_high\n1,a,causes,b,-1,\n2,a,causes,b,5,4\n3,a,causes,b,x,\n",
                        "claims.csv:2:14 error EVG-017 dose_low",
                        "claims.csv:3:1 error EVG-017 dose",
                        "claims.csv:4:14 error EVG-005 dose_low"),
                fault(
                        "claims",
                        "id,subject,predicate,object\n1,a,causes,b\n1,a,causes,b\n,a,causes,b\n",
                        "claims.csv:3:1 error EVG-012 id",
                        "claims.csv:4:1 error EVG-007 id"),
                fault(
                        "evidence",
                        "id,claim,direction,design,sample_size\nl,11,for,rctt,-3\n",
                        "evidence.csv:2:6 error EVG-011 direction",
                        "evidence.csv:2:10 error EVG-011 design",
                        "evidence.csv:2:15 error EVG-011 sample_size",
                        "evidence.csv:2:3 error EVG-013 claim"),
                fault(
                        "grades",
                        "evidence,scheme,level,origin\nl2,s,A,published\nl,s,A,given\n,s,A,published\n",
                        "grades.csv:3:7 error EVG-011 origin",
                        "grades.csv:4:1 error EVG-007 evidence",
                        "grades.csv:2:1 error EVG-013 evidence"),
                fault(
                        "effects",
                        "evidence,measure,ci_low,ci_high,value\nl,m,3,2,\nl,m,,,1e400\nx,m,,,\n",
                        "effects.csv:2:1 error EVG-011 ci",
                        "effects.csv:3:7 error EVG-010 value",
                        "effects.csv:4:1 error EVG-013 evidence"),
                fault("schemes", "id,name,measures\ns,S,strength\n", "schemes.csv:2:1 error EVG-007 levels"),
                fault("scheme_levels", "scheme,code\ns,A\n", "scheme_levels.csv:2:1 error EVG-013 scheme"),
                fault("graph", "name\nx\ny\n", "graph.csv:3:1 error EVG-011 row"),
                fault("graph", "name,license\n,MIT\n", "graph.csv:2:1 error EVG-007 name"));
    }

    @ParameterizedTest(name = "{index}: {2}")
    @MethodSource("rows")
    void rows(String table, String text, List<String> faults) {
        assertThat(CsvFolder.minimal(folder).with(table, text).faults()).isEqualTo(faults);
    }

    @Test
    void aTableThatMustBeThereIsMissed() throws Exception {
        CsvFolder csv = CsvFolder.minimal(folder);
        Files.delete(folder.resolve("claims.csv"));
        Files.delete(folder.resolve("citations.csv"));
        assertThat(csv.faults()).containsExactly("folder error EVG-007 file", "folder error EVG-007 file");
    }

    @Test
    void aTableThatIsThereTwiceIsReadOnceAndTheOtherNamed() throws Exception {
        CsvFolder csv = CsvFolder.minimal(folder);
        csv.gzip("claims");
        csv.with("claims", "id,subject,predicate,object\n1,b,causes,a\n");
        assertThat(csv.faults()).containsExactly("claims.csv.gz warning EVG-006 file");
    }

    @Test
    void aFileThatLooksLikeATableAndIsNoneIsNamed() throws Exception {
        CsvFolder csv = CsvFolder.minimal(folder);
        Files.writeString(folder.resolve("effect.csv"), "id\n");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Recorder read = csv.read();
        assertThat(csv.faults()).containsExactly("effect.csv warning EVG-006 file");
        assertThat(read.findings.get(0).fix()).isEqualTo("did you mean effects.csv?");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirLine() {
        CsvFolder csv = CsvFolder.minimal(folder)
                .with("entities", "id,name\na,A\nb,na\u00EFve\n".getBytes(ISO_8859_1))
                .with("citations", new byte[] {'i', 'd', '\n', (byte) 0xC3});
        assertThat(csv.faults())
                .containsExactly("entities.csv:3:5 error EVG-003 file", "citations.csv:2:1 error EVG-002 file");
        assertThat(csv.read().findings.get(0).found()).isEqualTo("the byte 0xEF");
    }

    @Test
    void whatBelongsToAFaultyRowIsNotCalledDangling() {
        CsvFolder csv = CsvFolder.minimal(folder)
                .with("entities", "id,name\na,A\nb\n")
                .with("claims", "id,subject,predicate,object\n1,a,causes,b\n2,a,causes\n3,,causes,b\n")
                .with("evidence", "id,claim,direction\nl1,1,supports\nl2,2,supports\nl3,3,supports\nl4\n")
                .with("grades", "evidence,scheme,level,origin\nl4,s,A,published\n");
        assertThat(csv.faults())
                .containsExactly(
                        "entities.csv:3:1 error EVG-024 row",
                        "claims.csv:3:1 error EVG-024 row",
                        "claims.csv:4:1 error EVG-007 subject",
                        "evidence.csv:5:1 error EVG-024 row");
        assertThat(csv.read().faulty).contains("b");
    }

    @Test
    void aTableThatWasCutIsNotAskedForWhatItMayHold() {
        CsvFolder csv = CsvFolder.minimal(folder)
                .with("claims", "id,subject,predicate,object\n\"1,a,causes,b\n")
                .with("evidence", "id,claim,direction\nl,7,supports\n\"");
        assertThat(csv.faults())
                .containsExactly("claims.csv:2:1 error EVG-001 row", "evidence.csv:3:1 error EVG-001 row");
    }

    @Test
    void everyFaultOfEveryTableIsReportedAndWhatIsGoodIsRead() {
        CsvFolder csv = CsvFolder.minimal(folder)
                .with("entities", "id,name,synonyms\na,A,x\nb,,\nc,C,y||\nd,D\n\"e\",E,\"z\"\n")
                .with("evidence", "id,claim,direction\nl,1,supports\nm,1,against\nn,9,neutral\n");
        assertThat(csv.faults())
                .containsExactly(
                        "entities.csv:3:1 error EVG-007 name",
                        "entities.csv:4:5 error EVG-011 synonyms",
                        "entities.csv:5:1 error EVG-024 row",
                        "evidence.csv:3:5 error EVG-011 direction",
                        "evidence.csv:4:3 error EVG-013 claim");
        assertThat(csv.read().all(Entity.class)).extracting(Entity::id).containsExactly("a", "e");
        assertThat(csv.read().all(EvidenceLine.class))
                .extracting(EvidenceLine::id)
                .containsExactly("l");
    }

    @Test
    void columnsAreCountedInALongFileToo() {
        String rows = IntStream.range(0, 40_000)
                .mapToObj(i -> "e" + i + ",E,\"E\n" + i + "\"\n")
                .collect(Collectors.joining());
        CsvFolder csv = CsvFolder.minimal(folder).with("entities", "id,name,description\n" + rows + "x,,\n");
        assertThat(csv.faults()).containsExactly("entities.csv:80002:1 error EVG-007 name");
    }
}
