package org.profint.house;

import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
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

    /** Makes the table anew whenever rows are read, for whoever is asking then. */
    public interface Source<T> extends Serializable {
        Table<T> table();
    }

    private final String file;
    private final Source<T> source;
    private String words = "";
    private String only = "";

    /** @param file where its file is: path and query of this server, up to the filter */
    public LazyTable(String file, String only, Source<T> source) {
        this.file = file;
        this.source = source;
        setOnly(only);
    }

    /** What the last read has found: {@link #load} tells it anew, so that one statement does for both. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return getRowCount();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        Slice slice = new Slice(
                first,
                Math.min(size, Slice.LARGEST_PAGE),
                sort == null ? "" : sort.getField(),
                sort != null && sort.getOrder() == SortOrder.DESCENDING,
                words,
                only,
                null);
        Table<T> table = source.table();
        Found<T> found = table.page().apply(slice);
        if (found.rows().isEmpty() && first > 0) {
            // Rows have gone meanwhile: the beginning is always there.
            found = table.page().apply(slice.from(0));
            recalculateFirst(0, size, found.total());
        }
        setRowCount(found.total());
        return found.rows();
    }

    /** Begins at the first page of what the filter leaves. */
    public void filter() {
        UIData list = (UIData) FacesContext.getCurrentInstance()
                .getViewRoot()
                .findComponent(":" + source.table().name() + ":list");
        list.setFirst(0);
    }

    /** Whether there are more rows than are counted. */
    public boolean isMore() {
        return getRowCount() >= LongList.COUNTED;
    }

    @Override
    public String getRowKey(T row) {
        return source.table().key().apply(row);
    }

    /** The address of the file with the rows that the filter leaves. */
    public String getFile() {
        return file + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&only="
                + URLEncoder.encode(only, StandardCharsets.UTF_8);
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
}
