package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.profint.house.Ids;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Somebody;

/** Organisations for tests inside the server: new ones each time, so that no test meets another's. */
@ApplicationScoped
public class Ground {

    /** An open organisation and its manager. */
    public record Place(String id, String name, Person manager) {}

    private final List<Object> news = new CopyOnWriteArrayList<>();

    @Inject
    private Founding founding;

    @Inject
    private Somebody somebody;

    @Inject
    private Organisations organisations;

    /** With its interceptors. */
    @Inject
    private Ground self;

    @PersistenceContext
    private EntityManager entities;

    public Person admin() {
        Person person = somebody.signedIn();
        return new Person(person.id(), person.name(), "", Set.of(Role.ADMIN), "", false);
    }

    public NewOrganisation wanted() {
        return NewOrganisation.of("Organisation " + Ids.next(), "SOCIAL", "FR", "Lyon", "fr en");
    }

    public Place open() {
        Person manager = somebody.signedIn();
        String id = founding.register(manager, wanted());
        founding.confirm(admin(), id);
        return new Place(id, founding.managed(manager, id).name(), manager);
    }

    /** Somebody who belongs there. */
    public Person member(Place place) {
        Person person = somebody.signedIn();
        join(place, person.id());
        return person;
    }

    public void join(Place place, String accountId) {
        self.inTransaction(() -> {
            organisations.hold(place.id());
            organisations.add(new Membership(
                    place.id(), accountId, java.time.Clock.systemUTC().instant()));
            organisations.count(place.id(), 1);
            return null;
        });
    }

    @Transactional
    public <T> T inTransaction(Supplier<T> deed) {
        return deed.get();
    }

    @Transactional
    public long count(String query, Object... values) {
        var counted = entities.createQuery(query, Long.class);
        for (int at = 0; at < values.length; at++) {
            counted.setParameter(at + 1, values[at]);
        }
        return counted.getSingleResult();
    }

    /** Changes a row as time or an accident would. */
    @Transactional
    public void change(String update, Object... values) {
        var changing = entities.createQuery(update);
        for (int at = 0; at < values.length; at++) {
            changing.setParameter(at + 1, values[at]);
        }
        changing.executeUpdate();
    }

    /** How many people the organisation says that it has, and how many rows say so. */
    public List<Long> people(String id) {
        return List.of(
                count("select o.peopleCount + 0L from Organisation o where o.id = ?1", id),
                count("select count(m) from Membership m where m.organisationId = ?1 and m.endedAt is null", id));
    }

    public long invitations(String id) {
        return count("select count(i) from Invitation i where i.organisationId = ?1", id);
    }

    void hear(@Observes PlaceTaken taken) {
        news.add(taken);
    }

    void hear(@Observes PlaceLeft left) {
        news.add(left);
    }

    public List<Object> news(String accountId) {
        return news.stream().filter(each -> each.toString().contains(accountId)).toList();
    }
}
