package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.catalogue.TeamStories;
import org.profint.catalogue.TeamStory;
import org.profint.house.Language;
import org.profint.house.LongList;
import org.profint.house.Problem;
import org.profint.house.Row;

/**
 * What everybody may read. Every question goes to the database, and each asks anew whether it is still published: nothing is
 * kept here that would have to be taken back (decision 0028).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Published implements TeamStories {

    private static final int MOST = 500;
    private static final String OPEN = " t.station = 'PUBLISHED' ";

    private static final String ALL =
            "select t.id, t.title, t.teaser, t.language, t.module_id, t.recommendations, t.tools,"
                    + " t.published_at from testimony t where" + OPEN
                    + "order by t.published_at desc, t.id fetch first "
                    + MOST + " rows only";

    /** Among those that were published by a moment, there are only ever fewer: the two together name one state. */
    private static final String EDITION = "select count(*), max(t.published_at) from testimony t where" + OPEN;

    private static final String ONE = "select t.id, t.title, t.language, t.module_id, m.name, t.published_at,"
            + " t.recommendations, t.tools from testimony t join team m on m.id = t.team_id where" + OPEN
            + "and t.id = ?";

    /** Also while its team writes it again. */
    private static final String GONE =
            "select t.id from testimony t where t.published_at is not null and not (" + OPEN + ") and t.id = ?";

    private static final String PARAGRAPHS = "select p.chapter, p.paragraph_text from testimony_paragraph p"
            + " join testimony t on t.id = p.testimony_id where" + OPEN
            + "and t.id = ? and p.paragraph_text <> '' order by p.paragraph_number, p.id";

    private static final String NAMES = "select o.name, a.display_name, c.named_as from testimony_consent c"
            + " join testimony t on t.id = c.testimony_id left join organisation o on o.id = c.organisation_id"
            + " left join account a on a.id = c.account_id where" + OPEN
            + "and t.id = ? and c.agreed_at is not null order by c.id";

    @PersistenceContext
    private EntityManager entities;

    private record Said(Chapter chapter, String text) {}

    /** An organisation, or a person. */
    private record Behind(String organisation, String person) {}

    @Override
    public List<TeamStory> all() {
        return LongList.read(entities, ALL, List.of(), Published::story);
    }

    private static TeamStory story(Row row) {
        return new TeamStory(
                row.text(0),
                row.text(1),
                row.text(2),
                Language.of(row.text(3)).orElseThrow(),
                row.text(4),
                Testimony.words(row.text(5)),
                Testimony.words(row.text(6)),
                row.moment(7));
    }

    @Override
    public String edition() {
        return LongList.read(entities, EDITION, List.of(), row -> row.number(0) + " " + row.moment(1))
                .get(0);
    }

    @Override
    public String text(String id) {
        return String.join(" ", said(id).stream().map(Said::text).toList());
    }

    /**
     * @throws Problem.NotFound when there is none, or it never was published
     * @throws Problem.Gone when it was, and is no more
     */
    public StoryView of(String id) {
        String wanted = id == null ? "" : id;
        return LongList.read(entities, ONE, List.of(wanted), this::whole).stream()
                .findFirst()
                .orElseThrow(() -> isGone(wanted)
                        ? new Problem.Gone("testimony", wanted)
                        : new Problem.NotFound("testimony", wanted));
    }

    private boolean isGone(String id) {
        return !LongList.read(entities, GONE, List.of(id), row -> row.text(0)).isEmpty();
    }

    private StoryView whole(Row row) {
        String id = row.text(0);
        List<Behind> behind = LongList.read(entities, NAMES, List.of(id), Published::behind);
        return new StoryView(
                id,
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.moment(5),
                behind.stream()
                        .flatMap(each -> Optional.ofNullable(each.organisation()).stream())
                        .toList(),
                behind.stream()
                        .flatMap(each -> Optional.ofNullable(each.person()).stream())
                        .toList(),
                Testimony.words(row.text(6)),
                Testimony.words(row.text(7)),
                chapters(id));
    }

    private static Behind behind(Row row) {
        String person = row.text(1) == null ? row.text(2) : row.text(1);
        return row.text(0) == null ? new Behind(null, person) : new Behind(row.text(0), null);
    }

    private List<Said> said(String id) {
        return LongList.read(
                entities, PARAGRAPHS, List.of(id), row -> new Said(row.word(0, Chapter.class), row.text(1)));
    }

    private Map<Chapter, List<String>> chapters(String id) {
        Map<Chapter, List<String>> chapters = new EnumMap<>(Chapter.class);
        for (Said each : said(id)) {
            chapters.merge(each.chapter(), List.of(each.text()), Published::together);
        }
        return chapters;
    }

    private static List<String> together(List<String> before, List<String> more) {
        return java.util.stream.Stream.concat(before.stream(), more.stream()).toList();
    }
}
