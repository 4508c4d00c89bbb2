package org.profint.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.profint.house.Language;
import org.profint.house.Problem;

/**
 * What somebody says about an organisation to register it.
 *
 * @param country two capital letters (ISO 3166-1)
 * @param languages tags with spaces between, the first one is the organisation's own
 */
public record NewOrganisation(String name, OrganisationKind kind, String country, String territory, String languages) {

    private static final int LONGEST_NAME = 120;
    private static final Set<String> COUNTRIES = Set.of(java.util.Locale.getISOCountries());

    /** @throws Problem.Invalid with all that is to be mended */
    public static NewOrganisation of(String name, String kind, String country, String territory, String languages) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!Words.isLine(name, LONGEST_NAME)) {
            wrong.put("name", "organisation.register.name-missing");
        }
        OrganisationKind known = kind(kind);
        if (known == null) {
            wrong.put("kind", "organisation.register.kind-missing");
        }
        if (country == null || !COUNTRIES.contains(country)) {
            wrong.put("country", "organisation.register.country-missing");
        }
        if (territory == null || territory.length() > LONGEST_NAME || Words.hasControls(territory)) {
            wrong.put("territory", "organisation.register.territory-wrong");
        }
        if (languages == null || Language.of(languages.split(" ")[0]).isEmpty() || languages.length() > 20) {
            wrong.put("languages", "organisation.register.language-missing");
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return new NewOrganisation(name, known, country, territory, languages);
    }

    private static OrganisationKind kind(String given) {
        try {
            return OrganisationKind.valueOf(given == null ? "" : given);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
