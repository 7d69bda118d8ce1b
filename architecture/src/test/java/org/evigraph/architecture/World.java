package org.evigraph.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;

/** The members of the JDK that reach out of a program: to its process, its machine, and the time of day. */
final class World {
    private static final Map<String, Set<String>> PROCESS = Map.of(
            System.class.getName(),
            Set.of(
                    "in",
                    "out",
                    "err",
                    "setIn",
                    "setOut",
                    "setErr",
                    "console",
                    "exit",
                    "getenv",
                    "getProperty",
                    "getProperties",
                    "setProperty",
                    "lineSeparator"),
            Runtime.class.getName(),
            Set.of("exit", "halt", "exec", "addShutdownHook"),
            ProcessBuilder.class.getName(),
            Set.of("start"),
            FileDescriptor.class.getName(),
            Set.of("in", "out", "err"));

    private static final Set<String> FILES = Set.of(
            Files.class.getName(),
            FileSystems.class.getName(),
            FileChannel.class.getName(),
            File.class.getName(),
            FileInputStream.class.getName(),
            FileOutputStream.class.getName(),
            FileReader.class.getName(),
            FileWriter.class.getName(),
            RandomAccessFile.class.getName(),
            URL.class.getName());

    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");

    private World() {}

    static DescribedPredicate<JavaAccess<?>> isOfTheProcess() {
        return DescribedPredicate.describe("belongs to the process", access -> {
            AccessTarget target = access.getTarget();
            return PROCESS.getOrDefault(target.getOwner().getName(), Set.of()).contains(target.getName())
                    || isPrintStackTrace(target);
        });
    }

    /** With arguments it writes to where it is told; without, to standard error. */
    private static boolean isPrintStackTrace(AccessTarget target) {
        return target instanceof AccessTarget.MethodCallTarget call
                && call.getName().equals("printStackTrace")
                && call.getRawParameterTypes().isEmpty();
    }

    static DescribedPredicate<JavaAccess<?>> isOfFilesConnectionsOrClocks() {
        return DescribedPredicate.describe("opens a file or a connection, or reads a clock", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getName();
            return FILES.contains(owner) || isConnection(owner) || isClock(owner, target);
        });
    }

    private static boolean isConnection(String owner) {
        return owner.startsWith("java.net.http.")
                || (owner.startsWith("java.net.") && owner.endsWith("Socket"))
                || (owner.startsWith("java.nio.channels.") && owner.endsWith("SocketChannel"));
    }

    private static boolean isClock(String owner, AccessTarget target) {
        return (owner.equals(System.class.getName()) && CLOCKS.contains(target.getName()))
                || owner.equals(Clock.class.getName())
                || (owner.startsWith("java.time.") && target.getName().equals("now"))
                || (owner.equals(Date.class.getName()) && target.getName().equals("<init>"));
    }
}
