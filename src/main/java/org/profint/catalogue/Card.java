package org.profint.catalogue;

/**
 * A thing in a list.
 *
 * @param kind its kind's word: {@code case}, {@code tool} …
 * @param code of a recommendation (NET-1), else empty
 * @param lang the language of its words, which may not be the reader's
 * @param domain null for a thing of no single domain
 * @param why why it is shown here, else empty
 * @param whyLang the language of {@code why}: that of the text that names this thing
 */
public record Card(
        String kind,
        String id,
        String code,
        String title,
        String brief,
        String teaser,
        String address,
        String lang,
        DomainView domain,
        String why,
        String whyLang) {

    Card because(String reason, String reasonLang) {
        return new Card(kind, id, code, title, brief, teaser, address, lang, domain, reason, reasonLang);
    }
}
