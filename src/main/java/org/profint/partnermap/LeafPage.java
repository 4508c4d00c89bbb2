package org.profint.partnermap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.house.Visitor;
import org.profint.paper.Chapter;
import org.profint.people.Me;
import org.profint.worksheet.WorksheetView;

/** One partner of a map, or one need: all that the sheet says of it, and what it lacks. */
@Named
@RequestScoped
public class LeafPage {

    @Inject
    private Mapping mapping;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @Inject
    private HttpServletRequest request;

    private SheetMap sheet;
    private Wording wording;
    private String id;
    private String title;
    private List<Chapter> chapters;
    private List<Judged> gaps;

    public void openPartner() {
        read("partner");
        Partner partner = sheet.map().partner(id).orElseThrow(() -> new Problem.NotFound("partner", id));
        title = partner.name();
        chapters = new PartnerLeaf(sheet.map(), partner, wording).chapters();
        gaps = gaps().stream().filter(each -> each.gap().partnerId().equals(id)).toList();
    }

    public void openNeed() {
        read("need");
        Need need = sheet.map().need(id).orElseThrow(() -> new Problem.NotFound("need", id));
        title = need.label();
        chapters = new NeedLeaf(sheet.map(), need, wording).chapters();
        gaps = gaps().stream().filter(each -> each.gap().needId().equals(id)).toList();
    }

    private void read(String name) {
        sheet = mapping.read(me.required(), given("id"), visitor.getContentLanguage());
        wording = new Wording(texts, visitor.getLanguage());
        id = given(name);
    }

    private String given(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private List<Judged> gaps() {
        return mapping.judge(me.required(), sheet).all();
    }

    public WorksheetView getSheet() {
        return sheet.state().sheet();
    }

    /** Whether this person writes in the sheet, and so decides what becomes of its gaps. */
    public boolean isMine() {
        return sheet.isMine();
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    /** What is lacking of it, whatever was decided about that. */
    public List<Judged> getGaps() {
        return gaps;
    }

    public String sentence(Gap gap) {
        return gap.sentence(wording);
    }
}
