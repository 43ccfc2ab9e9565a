package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of the structure while it grows: it joins its parent when the first of its content is placed. */
final class StructureBranch {
    private final @Nullable StructureBranch parent;
    private final StructureRole role;
    private final String alternative;
    private final List<Node> kids = new ArrayList<>(2);
    private boolean attached;

    private StructureBranch(@Nullable StructureBranch parent, StructureRole role, String alternative) {
        this.parent = parent;
        this.role = role;
        this.alternative = alternative;
    }

    static StructureBranch root() {
        return new StructureBranch(null, StructureRole.DOCUMENT, "");
    }

    StructureBranch child(StructureRole kind) {
        return new StructureBranch(this, kind, "");
    }

    StructureBranch figure(String words) {
        return new StructureBranch(this, StructureRole.FIGURE, words);
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

    /** The element grows with this branch until all is placed. */
    Node.Element element(Page.@Nullable Box box) {
        return new Node.Element(role, alternative, box, kids);
    }
}
