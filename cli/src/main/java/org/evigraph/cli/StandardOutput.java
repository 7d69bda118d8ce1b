package org.evigraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output, buffered, which tells a reader that has gone from a disk that is full. */
final class StandardOutput extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int used;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
        if (used == BUFFER) {
            flushBuffer();
        }
        buffer[used++] = (byte) octet;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > BUFFER - used) {
            flushBuffer();
        }
        if (length >= BUFFER) {
            pass(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, buffer, used, length);
            used += length;
        }
    }

    @Override
    public void flush() throws IOException {
        flushBuffer();
        try {
            out.flush();
        } catch (IOException failed) {
            throw explained(failed);
        }
    }

    private void flushBuffer() throws IOException {
        int length = used;
        used = 0; // whatever happens, so that nothing is tried twice
        pass(buffer, 0, length);
    }

    private void pass(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            throw explained(failed);
        }
    }

    private static IOException explained(IOException failed) {
        return isClosedPipe(failed.getMessage())
                ? new ClosedPipeException(failed)
                : new IOException("cannot write to standard output: " + failed.getMessage(), failed);
    }

    /** The JDK passes the operating system's words on: "Broken pipe", or "The pipe is being closed" on Windows. */
    private static boolean isClosedPipe(@Nullable String message) {
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
