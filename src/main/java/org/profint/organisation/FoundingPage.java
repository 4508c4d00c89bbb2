package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Visitor;
import org.profint.people.Me;

@Named
@RequestScoped
public class FoundingPage extends FormPage {

    @Inject
    private Founding founding;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private List<Choice> countries;

    @Override
    public void open() {
        me.required();
        super.open();
        countries = Choice.countries(visitor.getLocale());
    }

    @Override
    protected void act(String wanted) throws IOException {
        String own = given("language");
        String languages = Stream.concat(
                        Stream.of(own),
                        Stream.of(Language.values())
                                .map(Language::getTag)
                                .filter(tag -> !tag.equals(own)
                                        && !given("also." + tag).isEmpty()))
                .collect(Collectors.joining(" "));
        founding.register(
                me.required(),
                NewOrganisation.of(given("name"), given("kind"), given("country"), given("territory"), languages));
        goTo("/organisation/mine?registered=1");
    }

    public List<Choice> getKinds() {
        return Stream.of(OrganisationKind.values())
                .map(kind -> new Choice(kind.name(), visitor.text("organisation.kind." + kind.name())))
                .toList();
    }

    public List<Choice> getCountries() {
        return countries;
    }

    public String getCountry() {
        return given("country").isEmpty() ? "FR" : given("country");
    }

    public Language getLanguage() {
        return Language.of(given("language")).orElse(visitor.getLanguage());
    }
}
