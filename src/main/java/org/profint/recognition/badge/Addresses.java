package org.profint.recognition.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.profint.house.Language;
import org.profint.house.Site;
import org.profint.recognition.Way;

/** The public addresses that badges name: once named, they must answer as long as badges are out. */
@ApplicationScoped
public class Addresses {

    private Site site;

    protected Addresses() {}

    @Inject
    public Addresses(Site site) {
        this.site = site;
    }

    String site() {
        return site.address();
    }

    public String verification(String code) {
        return site.at("/recognition/verify?id=" + code);
    }

    String issuer() {
        return site.at("/api/recognition/issuer");
    }

    String key(int number) {
        return site.at("/api/recognition/keys/" + number);
    }

    String achievement(String moduleId, Way way, Language language) {
        return site.at("/api/recognition/achievements/" + moduleId + "/" + way + "/" + language.getTag());
    }

    String status(int list) {
        return site.at("/api/recognition/status/" + list);
    }
}
