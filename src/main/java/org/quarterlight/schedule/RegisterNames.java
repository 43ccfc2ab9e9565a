package org.quarterlight.schedule;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.RegisteredOrganisation;

/** The names that the register of organisations gives to those whose export gives a code alone. */
public final class RegisterNames {
    private final Map<String, String> byCode = new HashMap<>();

    public RegisterNames(Collection<RegisteredOrganisation> register) {
        register.forEach(organisation -> byCode.put(organisation.code(), organisation.name()));
    }

    /** The version with its organisation named, where the register can. */
    public PlanVersion named(PlanVersion version) {
        Organisation given = version.organisation();
        String name = given.name().isEmpty() ? byCode.getOrDefault(given.code(), "") : "";
        if (name.isEmpty()) {
            return version;
        }
        return new PlanVersion(
                version.key(),
                version.asAt(),
                version.line(),
                new Organisation(given.code(), name, given.constituency()),
                version.region(),
                version.deployment(),
                version.stage(),
                version.dates(),
                version.remarks());
    }
}
