package org.evigraph.exporter.dot;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
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

    /** {@return places on all the lines, close to one another} */
    static List<double[]> pointsOnLines(String svg) throws Exception {
        List<double[]> found = new ArrayList<>();
        for (Element group : groups(svg, "edge")) {
            NodeList paths = group.getElementsByTagName("path");
            for (int at = 0; at < paths.getLength(); at++) {
                List<double[]> points = points((Element) paths.item(at));
                for (int start = 0; start + 3 < points.size(); start += 3) {
                    for (int step = 0; step <= 20; step++) {
                        found.add(between(points.subList(start, start + 4), step / 20.0));
                    }
                }
            }
        }
        return found;
    }

    /** {@return the frame of the key: left, top, right, bottom} */
    static double[] key(String svg) throws Exception {
        for (Element group : groups(svg, "node")) {
            if (joined(group, "title").equals("key")) {
                double[] frame = {1e9, 1e9, -1e9, -1e9};
                for (double[] point :
                        points((Element) group.getElementsByTagName("path").item(0))) {
                    frame[0] = Math.min(frame[0], point[0]);
                    frame[1] = Math.min(frame[1], point[1]);
                    frame[2] = Math.max(frame[2], point[0]);
                    frame[3] = Math.max(frame[3], point[1]);
                }
                return frame;
            }
        }
        throw new AssertionError("there is no key");
    }

    private static List<double[]> points(Element path) {
        List<double[]> points = new ArrayList<>();
        for (String point :
                path.getAttribute("d").replaceAll("[MCL]", " ").strip().split(" +", -1)) {
            int comma = point.indexOf(',');
            points.add(new double[] {
                Double.parseDouble(point.substring(0, comma)), Double.parseDouble(point.substring(comma + 1))
            });
        }
        return points;
    }

    /** A point of a cubic Bezier curve. */
    private static double[] between(List<double[]> points, double t) {
        double rest = 1 - t;
        double[] weights = {rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t};
        double[] point = new double[2];
        for (int at = 0; at < 4; at++) {
            point[0] += weights[at] * points.get(at)[0];
            point[1] += weights[at] * points.get(at)[1];
        }
        return point;
    }

    private static List<Element> groups(String svg, String kind) throws Exception {
        List<Element> groups = new ArrayList<>();
        NodeList found = parse(svg).getElementsByTagName("g");
        for (int at = 0; at < found.getLength(); at++) {
            if (found.item(at) instanceof Element group
                    && group.getAttribute("class").equals(kind)) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static Map<String, String> texts(String svg, String kind) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        for (Element group : groups(svg, kind)) {
            texts.merge(joined(group, "title"), withoutBlanks(joined(group, "text")), String::concat);
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
