package org.evigraph.exporter.svg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.evigraph.model.HiddenCharacters;

/**
 * An SVG file that is being written. Every text passes through here, which makes it visible and valid in XML.
 *
 * <p>Attributes come in pairs of a name and a value; numbers are whole, or have one decimal.
 */
final class Canvas implements AutoCloseable {
    private final Writer out;
    private final XMLStreamWriter xml;

    Canvas(OutputStream bytes) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException failed) {
            throw asIo(failed);
        }
    }

    /** Opens the picture. */
    void begin(int width, int height, String title, String description) throws IOException {
        run(() -> {
            xml.writeStartDocument("1.0");
            xml.writeCharacters("\n");
        });
        start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                text(width),
                "height",
                text(height),
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "font-family",
                "Helvetica, Arial, sans-serif",
                "font-size",
                text(TextWidth.SIZE),
                "fill",
                "#1A1A1A");
        words("title", title);
        words("desc", description);
        empty("rect", "width", text(width), "height", text(height), "fill", "#FFFFFF");
    }

    /** Opens an element that will have others in it. */
    void start(String name, String... attributes) throws IOException {
        run(() -> {
            xml.writeStartElement(name);
            write(attributes);
        });
    }

    /** Closes the element that was opened last. */
    void end() throws IOException {
        run(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** Writes an element without content. */
    void empty(String name, String... attributes) throws IOException {
        run(() -> {
            xml.writeEmptyElement(name);
            write(attributes);
            xml.writeCharacters("\n");
        });
    }

    /** Writes an element of text. */
    void words(String name, String content, String... attributes) throws IOException {
        run(() -> {
            xml.writeStartElement(name);
            write(attributes);
            xml.writeCharacters(shown(content));
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** Writes a text that starts, ends or is centred at a place: {@code start}, {@code end}, {@code middle}. */
    void text(String content, int x, int y, String anchor, String... attributes) throws IOException {
        String[] all = new String[attributes.length + 6];
        System.arraycopy(new String[] {"x", text(x), "y", text(y), "text-anchor", anchor}, 0, all, 0, 6);
        System.arraycopy(attributes, 0, all, 6, attributes.length);
        words("text", content, all);
    }

    /** Writes a straight line. */
    void line(int x1, int y1, int x2, int y2, String colour) throws IOException {
        empty("line", "x1", text(x1), "y1", text(y1), "x2", text(x2), "y2", text(y2), "stroke", colour);
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** {@return the text with whatever cannot be seen, or cannot stand in XML, made visible} */
    static String shown(String text) {
        return HiddenCharacters.escaped(text).replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF");
    }

    static String text(int number) {
        return Integer.toString(number);
    }

    /** {@return a length with one decimal} */
    static String tenths(double length) {
        long tenths = Math.round(length * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    @Override
    public void close() throws IOException {
        run(() -> {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        });
        out.close();
    }

    /** Something that the writer of the JDK may fail at. */
    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void run(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException failed) {
            throw asIo(failed);
        }
    }

    private static IOException asIo(XMLStreamException failed) {
        return failed.getNestedException() instanceof IOException cause ? cause : new IOException(failed);
    }
}
