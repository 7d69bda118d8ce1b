package org.evigraph.cli;

import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** Which Evigraph this is, as the jar's manifest says. */
final class Version implements IVersionProvider {
    static List<String> lines() {
        String version = Version.class.getPackage().getImplementationVersion();
        return List.of("evigraph " + (version == null ? "(not from a jar)" : version));
    }

    @Override
    public String[] getVersion() {
        return lines().toArray(String[]::new);
    }
}
