package org.profint.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Printed blank forms that were asked for lately: the same for everybody, and dear to print. */
final class Shelf {

    private static final int PLACES = 40;

    private final Map<String, byte[]> printed = new LinkedHashMap<>(PLACES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> oldest) {
            return size() > PLACES;
        }
    };

    synchronized Optional<byte[]> take(String tag) {
        return Optional.ofNullable(printed.get(tag));
    }

    synchronized void put(String tag, byte[] pdf) {
        printed.put(tag, pdf);
    }
}
