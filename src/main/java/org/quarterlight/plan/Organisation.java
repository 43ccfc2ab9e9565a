package org.quarterlight.plan;

/** A trust or other body as an export names it; blank where the export is silent, but never both code and name. */
public record Organisation(String code, String name, String constituency) {
    /** The name, or the code where no name is given. */
    public String label() {
        return name.isEmpty() ? code : name;
    }
}
