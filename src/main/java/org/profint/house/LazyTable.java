package org.profint.house;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The one model behind all tables of the consoles: what PrimeFaces asks for becomes a {@link Slice} for the database. */
public final class LazyTable<T> extends LazyDataModel<T> {

    /** Makes the table anew at each request, for whoever is asking then. */
    public interface Source<T> extends Serializable {
        Table<T> table();
    }

    private final Source<T> source;
    private String words = "";
    private String only = "";

    public LazyTable(Source<T> source) {
        this.source = source;
    }

    /** What the last read has found: {@link #load} tells it anew, so that one statement does for both. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return getRowCount();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        Slice slice = slice(
                first,
                Math.min(size, Slice.LARGEST_PAGE),
                sort == null ? "" : sort.getField(),
                sort != null && sort.getOrder() == SortOrder.DESCENDING);
        Found<T> found = source.table().page().apply(slice);
        if (found.rows().isEmpty() && first > 0) {
            // Rows have gone meanwhile, or the filter is another: the beginning is always there.
            found = source.table().page().apply(slice.from(0));
            first = recalculateFirst(0, size, found.total());
        }
        setRowCount(found.total());
        return found.rows();
    }

    /** Whether there are more rows than are counted. */
    public boolean isMore() {
        return getRowCount() >= LongList.COUNTED;
    }

    private Slice slice(int first, int size, String sort, boolean descending) {
        return new Slice(first, size, sort, descending, words, only, null);
    }

    @Override
    public String getRowKey(T row) {
        return source.table().key().apply(row);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only == null ? "" : only;
    }

    /** What the file of this table is asked with, after its name: the same rows as are shown. */
    public String getQuery() {
        return "words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&only="
                + URLEncoder.encode(only, StandardCharsets.UTF_8);
    }
}
