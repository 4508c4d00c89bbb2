package org.profint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.profint.house.Problem;

/** The person of this request, if there is one. */
@Named
@RequestScoped
public class Me {

    private HttpServletRequest request;

    protected Me() {}

    @Inject
    public Me(HttpServletRequest request) {
        this.request = request;
    }

    public Optional<Person> person() {
        return Optional.ofNullable((Person) request.getAttribute(TokenMechanism.PERSON));
    }

    /** @throws Problem.NotSignedIn when nobody is */
    public Person required() {
        return person().orElseThrow(Problem.NotSignedIn::new);
    }

    /** @throws Problem.NotFound for everybody else: what they may not see is not there */
    public Person requiredAdmin() {
        Person person = required();
        person.checkAdmin();
        return person;
    }

    public boolean isSignedIn() {
        return person().isPresent();
    }

    /** Whether they came with the code of a room, without an account. */
    public boolean isGuest() {
        return person().filter(Person::guest).isPresent();
    }

    public boolean isSomewhereManager() {
        return person().filter(Person::isSomewhereManager).isPresent();
    }

    public boolean isSomewhereFacilitator() {
        return person().filter(each -> each.roles().contains(Role.FACILITATOR)).isPresent();
    }

    /** Whether this person's roles wait for a second factor. */
    public boolean isHeldBack() {
        return person().filter(person -> !person.heldBack().isEmpty()).isPresent();
    }

    public boolean isAdmin() {
        return person().filter(Person::isAdmin).isPresent();
    }

    public String getName() {
        return person().map(Person::name).orElse("");
    }
}
