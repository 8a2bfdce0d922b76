package io.alianza.partner.tree;

/** The two trees, each one stream. */
public enum Trees {
    PRODUCTS("products", "product"),
    TERRITORIES("territories", "territory");

    private final String collection;
    private final String word;

    Trees(String collection, String word) {
        this.collection = collection;
        this.word = word;
    }

    /** Id of the stream. */
    public String id() {
        return "tree-" + collection;
    }

    /** Name of its collection in the interface. */
    public String collection() {
        return collection;
    }

    /** What one of its nodes is. */
    public String word() {
        return word;
    }

    public static Trees of(String id) {
        return id.equals(PRODUCTS.id()) ? PRODUCTS : TERRITORIES;
    }
}
