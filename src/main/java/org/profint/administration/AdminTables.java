package org.profint.administration;

import static org.profint.house.Table.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.profint.house.Found;
import org.profint.house.Slice;
import org.profint.house.Table;
import org.profint.house.Visitor;
import org.profint.mail.DeliveryView;
import org.profint.mail.Outbox;
import org.profint.organisation.OrganisationLists;
import org.profint.people.AccountLists;
import org.profint.people.Audit;
import org.profint.people.AuditLog;
import org.profint.people.Person;
import org.profint.people.RoleLists;

/** The tables of the administrator's console: the page and the file are made of the same one. */
@ApplicationScoped
public class AdminTables {

    private OrganisationLists organisations;
    private AccountLists accounts;
    private RoleLists roles;
    private AuditLog log;
    private Outbox outbox;
    private Visitor visitor;

    protected AdminTables() {}

    @Inject
    AdminTables(
            OrganisationLists organisations,
            AccountLists accounts,
            RoleLists roles,
            AuditLog log,
            Outbox outbox,
            Visitor visitor) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.roles = roles;
        this.log = log;
        this.outbox = outbox;
        this.visitor = visitor;
    }

    Table<OrganisationLists.Line> organisations(Person admin) {
        return new Table<>(
                "organisations",
                slice -> organisations.all(admin, slice),
                slice -> organisations.allAfter(admin, slice),
                OrganisationLists.Line::id,
                List.of(
                        column("administration.organisation", OrganisationLists.Line::name),
                        column("administration.organisation.country", OrganisationLists.Line::country),
                        column("administration.organisation.by", OrganisationLists.Line::registeredBy),
                        column("administration.organisation.registered", OrganisationLists.Line::registeredAt),
                        column("administration.organisation.people", OrganisationLists.Line::people),
                        column("administration.organisation.managers", OrganisationLists.Line::managers),
                        column(
                                "administration.users.status",
                                line -> visitor.text("administration.organisation." + line.state()))));
    }

    Table<AccountLists.Line> users(Person admin) {
        return new Table<>(
                "users",
                slice -> accounts.accounts(admin, slice),
                slice -> accounts.accountsAfter(admin, slice),
                AccountLists.Line::id,
                List.of(
                        column("administration.users.name", AccountLists.Line::name),
                        column("administration.users.email", AccountLists.Line::signInName),
                        column("administration.users.since", AccountLists.Line::createdAt),
                        column("administration.users.last", AccountLists.Line::lastSeenAt),
                        column("administration.users.roles", AccountLists.Line::roles),
                        column(
                                "administration.users.status",
                                line -> visitor.text(
                                        line.disabled()
                                                ? "administration.users.disabled"
                                                : "administration.users.active"))));
    }

    Table<RoleLists.Line> roles(Person admin) {
        return new Table<>(
                "roles",
                slice -> roles.roles(admin, slice),
                slice -> roles.rolesAfter(admin, slice),
                RoleLists.Line::id,
                List.of(
                        column("administration.users.name", RoleLists.Line::name),
                        column("administration.users.email", RoleLists.Line::signInName),
                        column("administration.roles.role", line -> visitor.text("administration.role." + line.role())),
                        column(
                                "administration.roles.place",
                                line -> visitor.text("administration.scope." + line.scopeKind())),
                        column("administration.roles.granted", RoleLists.Line::grantedAt),
                        column("administration.roles.granted-by", RoleLists.Line::grantedBy),
                        column("administration.roles.ended", RoleLists.Line::endedAt),
                        column("administration.roles.ended-by", RoleLists.Line::endedBy)));
    }

    Table<AuditLog.Line> log(Person admin) {
        return new Table<>(
                "log",
                slice -> new Found<>(
                        log.page(admin, wanted(slice), slice.first(), slice.size()), log.count(admin, wanted(slice))),
                slice -> log.page(admin, wanted(slice), slice.first(), slice.size()),
                AuditLog.Line::id,
                List.of(
                        column("administration.log.when", AuditLog.Line::doneAt),
                        column("administration.log.who", AuditLog.Line::byName),
                        column("administration.log.act", line -> visitor.text("administration.act." + line.act())),
                        column("administration.log.whom", AuditLog.Line::toName),
                        column("administration.log.what", AuditLog.Line::what)));
    }

    /** The choice is an act, the words are the id of an account. */
    private static AuditLog.Wanted wanted(Slice slice) {
        AuditLog.Wanted all = slice.only().isEmpty() ? AuditLog.Wanted.ALL : AuditLog.Wanted.only(acts(slice.only()));
        return new AuditLog.Wanted(all.acts(), slice.words(), null, null);
    }

    private static java.util.Set<Audit.Act> acts(String choice) {
        return java.util.Arrays.stream(Audit.Act.values())
                .filter(act -> act.name().equals(choice))
                .collect(java.util.stream.Collectors.toSet());
    }

    Table<DeliveryView> mail(Person admin) {
        return new Table<>(
                "mail",
                slice -> new Found<>(
                        outbox.page(admin, state(slice), slice.first(), slice.size(), slice.sort(), slice.descending()),
                        outbox.count(admin, state(slice))),
                slice -> outbox.page(admin, state(slice), slice.first(), 1000, "writtenAt", true),
                DeliveryView::id,
                List.of(
                        column("administration.mail.written", DeliveryView::writtenAt),
                        column("administration.mail.kind", line -> kind(line)),
                        column("administration.mail.state", line -> visitor.text("mail.state." + line.state())),
                        column("administration.mail.tries", DeliveryView::tries),
                        column("administration.mail.error", DeliveryView::lastError)));
    }

    String kind(DeliveryView line) {
        return visitor.text("mail.kind." + (line.kind() == null ? "DIGEST" : line.kind()));
    }

    private static DeliveryView.State state(Slice slice) {
        return java.util.Arrays.stream(DeliveryView.State.values())
                .filter(state -> state.name().equals(slice.only()))
                .findFirst()
                .orElse(null);
    }

    /** The table of a name; nothing for a name that none has. */
    Optional<Table<?>> named(String name, Person admin) {
        return switch (name) {
            case "organisations" -> Optional.of(organisations(admin));
            case "users" -> Optional.of(users(admin));
            case "roles" -> Optional.of(roles(admin));
            case "log" -> Optional.of(log(admin));
            case "mail" -> Optional.of(mail(admin));
            default -> Optional.empty();
        };
    }
}
