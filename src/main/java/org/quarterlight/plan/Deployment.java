package org.quarterlight.plan;

/** What is to be deployed: a product and release, in a scope (blank means the whole organisation), by a supplier. */
public record Deployment(String product, String release, String scope, String supplier) {
    public boolean wholeOrganisation() {
        return scope.isEmpty();
    }
}
