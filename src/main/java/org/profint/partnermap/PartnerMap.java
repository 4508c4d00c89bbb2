package org.profint.partnermap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.worksheet.Filled;

/**
 * What a filled worksheet says about needs, partners and what joins them; needs and partners in the order of the sheet.
 *
 * @param asks what the version of the tool asks about, such as {@code partner.last}: no rule speaks of what nobody asks
 * @param audience the public that the map is about
 * @param checked whether the beneficiaries themselves have been asked
 * @param words what the team says of the whole
 */
public record PartnerMap(
        Set<String> asks,
        String audience,
        Optional<Answer> checked,
        OwnWords words,
        List<Need> needs,
        List<Partner> partners,
        List<Link> links,
        List<Procedure> procedures) {

    /** The map of a sheet as its reader sees it. */
    public static PartnerMap of(Shown<ToolSpec> tool, Filled filled) {
        return of(tool.spec(), tool::text, filled);
    }

    /** @param words the text of an option by its id */
    public static PartnerMap of(ToolSpec tool, UnaryOperator<String> words, Filled filled) {
        return new MapReading(new Meanings(tool, words, filled)).map();
    }

    public Optional<Need> need(String id) {
        return needs.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Partner> partner(String id) {
        return partners.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Link> link(Need need, Partner partner) {
        return links.stream()
                .filter(each -> each.joins(need.id(), partner.id()))
                .findFirst();
    }

    public List<Link> linksOf(Need need) {
        return links.stream().filter(each -> each.needId().equals(need.id())).toList();
    }

    public List<Link> linksOf(Partner partner) {
        return links.stream()
                .filter(each -> each.partnerId().equals(partner.id()))
                .toList();
    }

    /** How well a need is answered at best, by us or by an active link: 0 to 3. */
    public int cover(Need need) {
        return Stream.concat(
                        Stream.of(need.ownLevel()),
                        linksOf(need).stream().filter(Link::isActive).map(Link::level))
                .reduce(0, Math::max);
    }

    /** Partners that bring something to a need today. */
    public List<Partner> activePartners(Need need) {
        return linksOf(need).stream()
                .filter(Link::isActive)
                .flatMap(link -> partner(link.partnerId()).stream())
                .toList();
    }

    /** Partners that are there: the size of the network. */
    public NetworkSize size() {
        return NetworkSize.of(partners);
    }

    /** Active links that a relation carries which depends on one person. */
    public List<Link> dependency() {
        return links.stream()
                .filter(Link::isActive)
                .filter(link -> partner(link.partnerId())
                        .filter(partner -> partner.relation().dependsOnOnePerson())
                        .isPresent())
                .toList();
    }

    /** The highest priority of the needs that a partner has to do with: 0 to 6, 0 for one without a need. */
    public int priority(Partner partner) {
        return linksOf(partner).stream()
                .flatMap(link -> need(link.needId()).stream())
                .mapToInt(Need::priority)
                .max()
                .orElse(0);
    }
}
