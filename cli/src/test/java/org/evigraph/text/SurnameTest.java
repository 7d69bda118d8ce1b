package org.evigraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Colin D. Hall                        | Hall
            I. L. Tan                            | Tan
            K Tan                                | Tan
            Hodecker SC                          | Hodecker
            Adrianzen Herrera D                  | Adrianzen
            Chapagain Moti L                     | Chapagain
            Pocora, Maria Magdalena              | Pocora
            Andrea De Luca                       | De Luca
            Ludwig van der Berg                  | van der Berg
            Huldrych F Günthard                  | Günthard
            Dahlhaus                             | Dahlhaus
            NINDS                                | NINDS
            European AIDS Clinical Society       | European AIDS Clinical Society
            US HHS OI panel (site: example.org)  | US HHS OI panel
            """)
    void isTheWordByWhichThePaperIsCalled(String author, String surname) {
        assertThat(Surname.of(author)).isEqualTo(surname);
    }
}
