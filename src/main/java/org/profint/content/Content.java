package org.profint.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All things of one {@code modules/} folder, whole and sound. It never changes: a reload makes a new one. */
public final class Content {

    private final Map<String, Item<?>> byReference = new LinkedHashMap<>();
    private final Map<Class<?>, Map<String, Item<?>>> byType = new HashMap<>();
    private final Map<String, byte[]> pictures;

    Content(List<Item<?>> items, Map<String, byte[]> pictures) {
        items.forEach(item -> {
            byReference.put(item.kind().word() + ":" + item.id(), item);
            byType.computeIfAbsent(item.spec().getClass(), type -> new LinkedHashMap<>())
                    .put(item.id(), item);
        });
        this.pictures = pictures;
    }

    public Collection<Item<?>> all() {
        return byReference.values();
    }

    public Optional<Item<?>> find(Reference reference) {
        return Optional.ofNullable(byReference.get(reference.toString()));
    }

    public <S extends Spec> Optional<Item<S>> find(Class<S> type, String id) {
        return Optional.ofNullable(of(type).get(id));
    }

    /** All things of a type, in the order of their folders. */
    public <S extends Spec> Stream<Item<S>> all(Class<S> type) {
        return of(type).values().stream();
    }

    /** What is filed under a type has that type. */
    @SuppressWarnings("unchecked")
    private <S extends Spec> Map<String, Item<S>> of(Class<S> type) {
        return (Map<String, Item<S>>) (Map<?, ?>) byType.getOrDefault(type, Map.of());
    }

    /** A picture by {@code <id of its thing>/<file name>}. */
    public Optional<byte[]> picture(String name) {
        byte[] bytes = pictures.get(name);
        return bytes == null ? Optional.empty() : Optional.of(Arrays.copyOf(bytes, bytes.length));
    }
}
