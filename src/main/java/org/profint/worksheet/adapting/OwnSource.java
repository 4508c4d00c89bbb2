package org.profint.worksheet.adapting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.profint.content.Item;
import org.profint.content.ToolSpec;
import org.profint.people.Person;
import org.profint.worksheet.ToolSource;

/** Published versions of organisations, to fill in. They never change, so each is read once. */
@ApplicationScoped
@Transactional
public class OwnSource implements ToolSource {

    private static final int MOST_KEPT = 1_000;

    private final Map<String, Item<ToolSpec>> read = new ConcurrentHashMap<>();
    private OwnTools tools;

    protected OwnSource() {}

    @Inject
    OwnSource(OwnTools tools) {
        this.tools = tools;
    }

    @Override
    public Optional<Item<ToolSpec>> find(String id) {
        Item<ToolSpec> known = id == null ? null : read.get(id);
        return known != null ? Optional.of(known) : tools.published(id).map(this::keep);
    }

    private Item<ToolSpec> kept(OwnTool tool) {
        Item<ToolSpec> known = read.get(tool.id());
        return known == null ? keep(tool) : known;
    }

    private Item<ToolSpec> keep(OwnTool tool) {
        Item<ToolSpec> item = tool.item();
        if (read.size() >= MOST_KEPT) {
            read.clear();
        }
        read.put(tool.id(), item);
        return item;
    }

    @Override
    public List<String> versions(String tool) {
        return tools.publishedOf(tool);
    }

    @Override
    public List<Item<ToolSpec>> offeredTo(Person person) {
        return tools.fillable(person).stream().map(this::kept).toList();
    }

    @Override
    public boolean mayBegin(Person person, String id) {
        return tools.isFillable(person, id);
    }
}
