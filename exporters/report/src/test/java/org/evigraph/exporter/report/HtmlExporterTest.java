package org.evigraph.exporter.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.SortedMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.evigraph.exporter.Exporter;
import org.evigraph.testkit.ExporterContract;
import org.evigraph.testkit.HostileTexts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlExporterTest implements ExporterContract {
    private static final String DOCTYPE = "<!DOCTYPE html>\n";
    private static final Set<String> HARMLESS = Set.of(
            "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th",
            "td", "strong", "sup", "ol", "li", "b", "a");

    @Override
    public Exporter exporter() {
        return new HtmlExporter();
    }

    /** The page is well-formed XML too, so that a parser that is not ours says what is in it. */
    @Override
    public void assertReadable(SortedMap<String, byte[]> files) throws Exception {
        for (byte[] page : files.values()) {
            NodeList elements = parsed(new String(page, UTF_8)).getElementsByTagName("*");
            for (int at = 0; at < elements.getLength(); at++) {
                Element element = (Element) elements.item(at);
                assertThat(HARMLESS).contains(element.getTagName());
                NamedNodeMap attributes = element.getAttributes();
                for (int number = 0; number < attributes.getLength(); number++) {
                    assertThat(attributes.item(number).getNodeName())
                            .isIn(
                                    "lang",
                                    "xmlns",
                                    "charset",
                                    "http-equiv",
                                    "content",
                                    "name",
                                    "scope",
                                    "class",
                                    "rel",
                                    "href");
                }
                if (element.hasAttribute("href")) {
                    assertThat(element.getAttribute("href"))
                            .matches("https://(pubmed\\.ncbi\\.nlm\\.nih\\.gov/[0-9]+/|doi\\.org/10\\..+)");
                }
            }
            assertStyleIsTheOneThatThePolicyNames(parsed(new String(page, UTF_8)));
        }
    }

    private static void assertStyleIsTheOneThatThePolicyNames(Document page) throws Exception {
        String style = page.getElementsByTagName("style").item(0).getTextContent();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
        NodeList metas = page.getElementsByTagName("meta");
        assertThat(((Element) metas.item(1)).getAttribute("content"))
                .contains("default-src 'none'", "style-src 'sha256-" + digest + "'");
    }

    private static Document parsed(String page) throws Exception {
        assertThat(page).startsWith(DOCTYPE);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page.substring(DOCTYPE.length()))));
    }

    @Test
    void aHostileTextIsReadBackAsItWasBesidesHiddenCharacters() throws Exception {
        for (String text : HostileTexts.ALL) {
            String read = parsed(DOCTYPE + "<p>" + Html.escaped(text) + "</p>")
                    .getDocumentElement()
                    .getTextContent();
            assertThat(read).doesNotContain("\u0000").hasSizeGreaterThanOrEqualTo(text.length());
            if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
                assertThat(read).isEqualTo(text);
            }
        }
    }
}
