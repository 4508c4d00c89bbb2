package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The texts of the interface. A key starts with the name of its room ({@code learning.step.complete}) and stands in
 * that room's bundle, in every language: TranslationsTest holds it.
 */
@ApplicationScoped
public class Texts {

    /** Rooms that have a bundle of their own. */
    public static final List<String> ROOMS = List.of(
            "house",
            "people",
            "mail",
            "organisation",
            "catalogue",
            "worksheet",
            "learning",
            "discussion",
            "partnermap",
            "facilitation",
            "projectwork",
            "recognition",
            "submission",
            "paper",
            "privacy",
            "management",
            "administration");

    private final Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            Map<String, String> texts = new HashMap<>();
            for (String room : ROOMS) {
                ResourceBundle bundle = ResourceBundle.getBundle(
                        "i18n." + room,
                        language.getLocale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
                bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            }
            all.put(language, Map.copyOf(texts));
        }
    }

    public Map<String, String> in(Language language) {
        return all.get(language);
    }

    /** The text of a key; a missing key shows itself, so that nobody meets an empty button. */
    public String text(Language language, String key, Object... values) {
        String pattern = all.get(language).getOrDefault(key, key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.getLocale()).format(values);
    }
}
