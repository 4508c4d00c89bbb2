package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.profint.people.Directory;
import org.profint.people.Me;

@Named
@ViewScoped
public class UsersPage implements Serializable {

    @Inject
    private transient Me me;

    @Inject
    private transient Directory directory;

    private String words = "";

    private final LazyDataModel<Directory.Entry> people = new People();

    /** A page of the list at a time, from the database. */
    private final class People extends LazyDataModel<Directory.Entry> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return directory.count(me.requiredAdmin(), words);
        }

        @Override
        public List<Directory.Entry> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            SortMeta sort = sorts.values().stream().findFirst().orElse(null);
            return directory.page(
                    me.requiredAdmin(),
                    first,
                    size,
                    words,
                    sort == null ? "name" : sort.getField(),
                    sort != null && sort.getOrder() == SortOrder.DESCENDING);
        }

        @Override
        public String getRowKey(Directory.Entry entry) {
            return entry.id();
        }
    }

    public void open() {
        me.requiredAdmin();
    }

    public LazyDataModel<Directory.Entry> getPeople() {
        return people;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
