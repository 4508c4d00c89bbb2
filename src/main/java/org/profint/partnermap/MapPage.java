package org.profint.partnermap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Texts;
import org.profint.house.Visitor;
import org.profint.paper.Chapter;
import org.profint.partnermap.picture.ChangePicture;
import org.profint.partnermap.picture.Picture;
import org.profint.people.Me;
import org.profint.worksheet.Choice;
import org.profint.worksheet.Comparing;
import org.profint.worksheet.Filled;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.SnapshotView;

/**
 * What a worksheet of partner mapping says: its gaps as sentences, by what was decided about them, its pictures each with a
 * table, its lists, and what has changed.
 */
@Named
@RequestScoped
public class MapPage extends FormPage {

    @Inject
    private Mapping mapping;

    @Inject
    private Settling settling;

    @Inject
    private Comparing comparing;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private SheetMap sheet;
    private Wording wording;
    private Judging judging;
    private List<SnapshotView> snapshots;
    private List<Pictures.Drawn> pictures;
    private List<Chapter> lists;
    private Picture change;

    @Override
    public void open() {
        sheet = mapping.read(me.required(), given("id"), visitor.getContentLanguage());
        super.open();
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        wording = new Wording(texts, visitor.getLanguage());
        judging = mapping.judge(me.required(), sheet);
        snapshots = sheet.isMine() ? comparing.of(me.required(), sheet.id()) : List.of();
        pictures = Pictures.of(sheet.map(), wording);
        lists = new Lists(sheet.map(), wording, mapping.today()).chapters();
        if (!given("before").isEmpty()) {
            Filled before =
                    comparing.at(me.required(), sheet.id(), given("before")).filled();
            change = ChangePicture.of(PartnerMap.of(sheet.tool(), before), sheet.map(), wording);
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        String map = "/partnermap/map?id=" + sheet.id();
        if (wanted.startsWith("act:")) {
            String gap = wanted.substring("act:".length());
            boolean there = settling.settle(me.required(), sheet.id(), gap, Choice.ACT, "", visitor.getLanguage());
            goTo(map + (there ? "#acted" : "&closed=1#gaps"));
        } else {
            String taken = comparing.take(me.required(), sheet.id(), given("label"));
            goTo(map + "&before=" + taken + "#before");
        }
    }

    public SheetState getState() {
        return sheet.state();
    }

    public PartnerMap getMap() {
        return sheet.map();
    }

    /** Whether this person writes in the sheet, and does not only read it. */
    public boolean isMine() {
        return sheet.isMine();
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return !sheet.map().needs().isEmpty() || !sheet.map().partners().isEmpty();
    }

    public Judging getJudging() {
        return judging;
    }

    public String sentence(Gap gap) {
        return gap.sentence(wording);
    }

    public List<Pictures.Drawn> getPictures() {
        return pictures;
    }

    /** What is said in lists: what comes next, and more. */
    public List<Chapter> getLists() {
        return lists;
    }

    public List<SnapshotView> getSnapshots() {
        return snapshots;
    }

    /** Before and now, when a snapshot was chosen; null else. */
    public Picture getChange() {
        return change;
    }
}
