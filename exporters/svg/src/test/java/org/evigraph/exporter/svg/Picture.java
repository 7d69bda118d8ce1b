package org.evigraph.exporter.svg;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture as the XML parser of the JDK reads it, which knows nothing of the writer. */
final class Picture {
    private final NodeList elements;

    Picture(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        elements = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getElementsByTagName("*");
    }

    List<Element> elements() {
        List<Element> all = new ArrayList<>();
        for (int at = 0; at < elements.getLength(); at++) {
            all.add((Element) elements.item(at));
        }
        return all;
    }

    List<Element> elements(String name) {
        return elements().stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    List<String> names() {
        return elements().stream().map(Element::getTagName).toList();
    }

    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }
}
