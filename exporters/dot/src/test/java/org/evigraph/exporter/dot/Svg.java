package org.evigraph.exporter.dot;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What Graphviz drew, as an XML parser reads it. */
final class Svg {
    private Svg() {}

    /** {@return the text in each node, by the node's name, without any blanks} */
    static Map<String, String> textOfNodes(String svg) throws Exception {
        return texts(svg, "node");
    }

    /** {@return the text on each line, by its ends, without any blanks; of parallel lines, one after the other} */
    static Map<String, String> textOfLines(String svg) throws Exception {
        return texts(svg, "edge");
    }

    private static Map<String, String> texts(String svg, String kind) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        NodeList groups = parse(svg).getElementsByTagName("g");
        for (int at = 0; at < groups.getLength(); at++) {
            Element group = (Element) groups.item(at);
            if (group.getAttribute("class").equals(kind)) {
                texts.merge(joined(group, "title"), withoutBlanks(joined(group, "text")), String::concat);
            }
        }
        return texts;
    }

    private static String joined(Element group, String name) {
        StringBuilder text = new StringBuilder();
        NodeList elements = group.getElementsByTagName(name);
        for (int at = 0; at < elements.getLength(); at++) {
            text.append(elements.item(at).getTextContent());
        }
        return text.toString();
    }

    static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0]", "");
    }

    /** Graphviz writes a document type, so it is let pass, but nothing that it names is opened. */
    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
