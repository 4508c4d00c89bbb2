package org.profint.partnermap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.FormPage;
import org.profint.house.Place;
import org.profint.house.Texts;
import org.profint.house.Visitor;
import org.profint.partnermap.picture.ChangePicture;
import org.profint.partnermap.picture.Picture;
import org.profint.people.Me;
import org.profint.worksheet.Comparing;
import org.profint.worksheet.Filled;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.SnapshotView;
import org.profint.worksheet.Tools;

/** What a worksheet of partner mapping says: its gaps as sentences, its pictures each with a table, and what has changed. */
@Named
@RequestScoped
public class MapPage extends FormPage {

    @Inject
    private Sheeting sheeting;

    @Inject
    private Comparing comparing;

    @Inject
    private Tools tools;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private SheetState state;
    private Wording wording;
    private Map<String, Picture> pictures;
    private List<SnapshotView> snapshots;
    private List<Gap> gaps;
    private Picture change;
    private boolean drawn;

    @Override
    public void open() {
        state = sheeting.state(me.required(), given("id"));
        super.open();
        Shown<ToolSpec> tool = tools.shown(state.sheet().toolId(), visitor.getContentLanguage());
        PartnerMap map = PartnerMap.of(tool, state.filled());
        wording = new Wording(texts, visitor.getLanguage());
        drawn = !map.needs().isEmpty() || !map.partners().isEmpty();
        gaps = Gaps.in(map, LocalDate.ofInstant(clock.instant(), Place.ZONE));
        pictures = Pictures.of(map, wording);
        snapshots = state.mine() ? comparing.of(me.required(), state.sheet().id()) : List.of();
        if (!given("before").isEmpty()) {
            Filled before = comparing.filled(me.required(), state.sheet().id(), given("before"));
            change = ChangePicture.of(PartnerMap.of(tool, before), map, wording);
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        String id = state.sheet().id();
        String taken = comparing.take(me.required(), id, given("label"));
        goTo("/partnermap/map?id=" + id + "&before=" + taken + "#before");
    }

    public SheetState getState() {
        return state;
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return drawn;
    }

    public List<Gap> getGaps() {
        return gaps;
    }

    public String sentence(Gap gap) {
        return gap.sentence(wording);
    }

    /** By the name that its file has. */
    public List<Map.Entry<String, Picture>> getPictures() {
        return List.copyOf(pictures.entrySet());
    }

    public List<SnapshotView> getSnapshots() {
        return snapshots;
    }

    /** Before and now, when a snapshot was chosen; null else. */
    public Picture getChange() {
        return change;
    }
}
