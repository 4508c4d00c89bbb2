package org.profint.partnermap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Place;
import org.profint.people.Person;
import org.profint.worksheet.Deciding;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.Tools;

/** Reads worksheets as maps, for those who write in them or have them open to read; only the first decide on gaps. */
@ApplicationScoped
public class Mapping {

    private Sheeting sheeting;
    private Deciding deciding;
    private Tools tools;
    private Clock clock;

    protected Mapping() {}

    @Inject
    Mapping(Sheeting sheeting, Deciding deciding, Tools tools, Clock clock) {
        this.sheeting = sheeting;
        this.deciding = deciding;
        this.tools = tools;
        this.clock = clock;
    }

    /**
     * @param language of the words that the tool brings
     * @throws org.profint.house.Problem.NotFound when there is no such sheet, or it is not theirs
     */
    public SheetMap read(Person person, String sheetId, Language language) {
        SheetState state = sheeting.state(person, sheetId);
        Shown<ToolSpec> tool = tools.shown(state.sheet().toolId(), language);
        return new SheetMap(state, tool, PartnerMap.of(tool, state.filled()));
    }

    /** What the map lacks today, and what was decided about it. */
    public Judging judge(Person person, SheetMap sheet) {
        return Judging.of(sheet.map(), Gaps.in(sheet.map(), today()), deciding.of(person, sheet.state()));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Place.ZONE);
    }
}
