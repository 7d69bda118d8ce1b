package org.evigraph.model.broken;

/** Is open by oversight. */
public class ClaimThatAnybodyExtends {
    public ClaimThatAnybodyExtends() {}

    /** {@return something that a subclass may change} */
    public String name() {
        return "claim";
    }
}
