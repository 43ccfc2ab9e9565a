package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of the structure while it grows: it joins its parent when the first of its content is placed. */
final class Branch {
    private final @Nullable Branch parent;
    private final Role role;
    private final String alternative;
    private final List<Node> kids = new ArrayList<>(2);
    private boolean attached;

    private Branch(@Nullable Branch parent, Role role, String alternative) {
        this.parent = parent;
        this.role = role;
        this.alternative = alternative;
    }

    static Branch root() {
        return new Branch(null, Role.DOCUMENT, "");
    }

    Branch child(Role kind) {
        return new Branch(this, kind, "");
    }

    Branch figure(String words) {
        return new Branch(this, Role.FIGURE, words);
    }

    boolean isFigure() {
        return role == Role.FIGURE;
    }

    void add(Node content) {
        kids.add(content);
    }

    void attach(Page.@Nullable Box box) {
        if (!attached && parent != null) {
            parent.attach(null);
            parent.kids.add(element(box));
        }
        attached = true;
    }

    Node.Element element(Page.@Nullable Box box) {
        return new Node.Element(role, alternative, box, Collections.unmodifiableList(kids));
    }
}
