package org.evigraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.evigraph.model.Spelling;

/** A file or folder of a file system. */
final class PathSource implements Source {
    /** Beyond so many neighbours a name is not worth looking for. */
    private static final int NEIGHBOURS = 1000;

    private final Path path;

    PathSource(Path path) {
        this.path = path;
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    @Override
    public boolean isReopenable() {
        return true;
    }

    @Override
    public InputStream open() throws IOException {
        return open(path);
    }

    @Override
    public InputStream open(String file) throws IOException {
        return open(path.resolve(file));
    }

    @Override
    public FileChannel channel() throws IOException {
        return opened(path, FileChannel::open);
    }

    @Override
    public long size() throws IOException {
        return opened(path, Files::size);
    }

    @Override
    public long size(String file) throws IOException {
        return opened(path.resolve(file), Files::size);
    }

    private static InputStream open(Path file) throws IOException {
        return opened(file, Files::newInputStream);
    }

    /** How a file is opened, or looked at. */
    private interface Opening<T> {
        T open(Path file) throws IOException;
    }

    private static <T> T opened(Path file, Opening<T> opening) throws IOException {
        try {
            BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class);
            if (kind.isDirectory()) {
                throw new UnreadableException(file.toString(), "this is a folder", "name a file", null);
            }
            if (!kind.isRegularFile()) {
                throw new UnreadableException(
                        file.toString(),
                        "this is a pipe or a device, not a file",
                        "write its content to a file, or give it as standard input",
                        null);
            }
            return opening.open(file);
        } catch (FileSystemException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public List<String> files() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                if (!Files.isDirectory(file)) {
                    names.add(String.valueOf(file.getFileName()));
                }
            }
        } catch (FileSystemException e) {
            throw unreadable(path, e);
        }
        Collections.sort(names);
        return names;
    }

    private static UnreadableException unreadable(Path file, FileSystemException cause) {
        String name = file.toString();
        if (cause instanceof NoSuchFileException && Files.isSymbolicLink(file)) {
            return new UnreadableException(
                    name, "it is a link to what is not there", "mend the link, or name a file", cause);
        }
        if (cause instanceof NoSuchFileException) {
            List<String> near = neighbours(file);
            String fix = near.isEmpty()
                    ? "check the name, and the folder that you are in"
                    : "did you mean " + String.join(" or ", near) + "?";
            return new UnreadableException(name, "there is no such file", fix, cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new UnreadableException(name, "you may not read it", "ask its owner for the right to", cause);
        }
        if (cause instanceof NotDirectoryException) {
            return new UnreadableException(name, "this is not a folder", "give a folder", cause);
        }
        String reason = cause.getReason();
        if (cause instanceof FileSystemLoopException || (reason != null && reason.contains("symbolic links"))) {
            return new UnreadableException(name, "its links run in a circle", "name the file itself", cause);
        }
        return new UnreadableException(
                name, "it cannot be opened (" + (reason == null ? cause : reason) + ")", "check the path", cause);
    }

    /** {@return names near a missing one, in the folder where it should be} */
    private static List<String> neighbours(Path file) {
        Path name = file.getFileName();
        Path folder = file.toAbsolutePath().getParent();
        if (name == null || folder == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path neighbour : files) {
                names.add(String.valueOf(neighbour.getFileName()));
                if (names.size() > NEIGHBOURS) {
                    return List.of();
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException noHelp) {
            return List.of();
        }
        return Spelling.near(name.toString(), names, 3);
    }
}
