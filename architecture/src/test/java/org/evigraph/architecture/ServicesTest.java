package org.evigraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Formats are found as services, on the class path by {@code META-INF/services} and on the module path by
 * {@code module-info}. Whoever writes one of the two lists and forgets the other learns it here.
 */
final class ServicesTest {
    private static final String SERVICES = "META-INF/services/";
    private static final ModuleFinder FINDER = ModuleFinder.of(classPath());

    /** What is on the class path, but for the tests: jars, or folders of classes when nothing is packed yet. */
    private static Path[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .filter(path -> !path.endsWith("test-classes"))
                .toArray(Path[]::new);
    }

    private static List<ModuleReference> rooms() {
        return FINDER.findAll().stream()
                .filter(module -> module.descriptor().name().startsWith("org.evigraph."))
                .filter(module -> !module.descriptor().isAutomatic())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> bothListsNameTheSameProviders() {
        return rooms().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.descriptor().name(),
                        () -> assertThat(inServices(room))
                                .as("META-INF/services, compared with module-info")
                                .isEqualTo(inModuleInfo(room.descriptor()))));
    }

    @Test
    void everyProviderIsFoundOnTheClassPath() {
        Map<String, Set<String>> declared = declared();
        Map<String, Set<String>> found = new TreeMap<>();
        for (String service : declared.keySet()) {
            found.put(
                    service,
                    providersOf(ServiceLoader.load(load(service, getClass().getClassLoader()))));
        }
        assertThat(found).isEqualTo(declared);
    }

    @Test
    void everyProviderIsFoundOnTheModulePath() {
        Set<String> names =
                rooms().stream().map(room -> room.descriptor().name()).collect(Collectors.toSet());
        Configuration modules = ModuleLayer.boot().configuration().resolveAndBind(FINDER, ModuleFinder.of(), names);
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
        Map<String, Set<String>> declared = declared();
        Map<String, Set<String>> found = new TreeMap<>();
        for (String service : declared.keySet()) {
            String owner = names.stream()
                    .filter(name -> exportsPackageOf(layer, name, service))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no module exports the package of " + service));
            found.put(service, providersOf(ServiceLoader.load(layer, load(service, layer.findLoader(owner)))));
        }
        assertThat(found).isEqualTo(declared);
    }

    private static boolean exportsPackageOf(ModuleLayer layer, String module, String service) {
        String packageName = service.substring(0, service.lastIndexOf('.'));
        return layer.findModule(module).orElseThrow().isExported(packageName);
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("a service is provided that is not there: " + name, missing);
        }
    }

    private static Set<String> providersOf(ServiceLoader<?> loader) {
        return loader.stream()
                .map(provider ->
                        Objects.requireNonNull(provider.get()).getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> declared() {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (ModuleReference room : rooms()) {
            inModuleInfo(room.descriptor())
                    .forEach((service, providers) -> declared.computeIfAbsent(service, name -> new TreeSet<>())
                            .addAll(providers));
        }
        return declared;
    }

    private static Map<String, Set<String>> inModuleInfo(ModuleDescriptor module) {
        return module.provides().stream()
                .collect(Collectors.toMap(
                        ModuleDescriptor.Provides::service,
                        provides -> new TreeSet<>(provides.providers()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Set<String>> inServices(ModuleReference room) throws IOException {
        try (ModuleReader reader = room.open();
                Stream<String> names = reader.list()) {
            return names.filter(name -> name.startsWith(SERVICES) && !name.endsWith("/"))
                    .collect(Collectors.toMap(
                            name -> name.substring(SERVICES.length()),
                            name -> linesOf(reader, name),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static Set<String> linesOf(ModuleReader reader, String name) {
        try (InputStream bytes = reader.open(name).orElseThrow()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
