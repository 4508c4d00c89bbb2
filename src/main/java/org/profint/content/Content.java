package org.profint.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All things of one {@code modules/} folder, whole and sound. It never changes: a reload makes a new one. */
public final class Content {

    private final Map<String, Item<?>> byReference = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures;

    Content(List<Item<?>> items, Map<String, byte[]> pictures) {
        items.forEach(item -> byReference.put(item.kind().word() + ":" + item.id(), item));
        this.pictures = pictures;
    }

    public Collection<Item<?>> all() {
        return byReference.values();
    }

    public Optional<Item<?>> find(Reference reference) {
        return Optional.ofNullable(byReference.get(reference.toString()));
    }

    public <S extends Spec> Optional<Item<S>> find(Class<S> type, String id) {
        return all(type).filter(item -> item.id().equals(id)).findFirst();
    }

    /** All things of a type, in the order of their folders. */
    @SuppressWarnings("unchecked")
    public <S extends Spec> Stream<Item<S>> all(Class<S> type) {
        return byReference.values().stream()
                .filter(item -> type.isInstance(item.spec()))
                .map(item -> (Item<S>) item);
    }

    /** A picture by {@code <id of its thing>/<file name>}. */
    public Optional<byte[]> picture(String name) {
        byte[] bytes = pictures.get(name);
        return bytes == null ? Optional.empty() : Optional.of(Arrays.copyOf(bytes, bytes.length));
    }
}
