package org.evigraph.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** What rules ask of a class that ArchUnit has no word for. */
final class Conditions {
    /** Public classes that are open on purpose, each with the reason. */
    private static final Map<String, String> OPEN_ON_PURPOSE = Map.of();

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private Conditions() {}

    static DescribedPredicate<JavaClass> canBeNamedFromOutside() {
        return DescribedPredicate.describe(
                "can be named from outside their package", Conditions::canBeNamedFromOutside);
    }

    private static boolean canBeNamedFromOutside(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().equals("package-info")
                && type.getEnclosingClass()
                        .map(Conditions::canBeNamedFromOutside)
                        .orElse(true);
    }

    static ArchCondition<JavaClass> notUsePackagesInsideTheirOwn() {
        return new ArchCondition<>("not use packages inside their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String inside = type.getPackageName() + ".";
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (dependency.getTargetClass().getPackageName().startsWith(inside)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveNullMarkedPackages() {
        return new ArchCondition<>("be in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NULL_MARKED)) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            "package %s of %s has no package-info.java with @NullMarked"
                                    .formatted(type.getPackageName(), type.getName())));
                }
            }
        };
    }

    static ArchCondition<JavaClass> beClosedOrMadeToBeImplemented() {
        return new ArchCondition<>("be an interface, record, enum, sealed or final") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isClosed(type) && !type.isInterface() && !OPEN_ON_PURPOSE.containsKey(type.getName())) {
                    events.add(SimpleConditionEvent.violated(
                            type, "%s can be extended by anybody; make it final".formatted(type.getName())));
                }
            }
        };
    }

    private static boolean isClosed(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed();
    }
}
