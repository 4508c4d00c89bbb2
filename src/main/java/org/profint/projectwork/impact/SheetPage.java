package org.profint.projectwork.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.partnermap.picture.Picture;

/** The impact sheet of a project for funders. */
@Named("impactSheetPage")
@RequestScoped
public class SheetPage extends ImpactForm {

    private ImpactSheet sheet;
    private Picture picture;

    public static String address(String projectId) {
        return "/projectwork/impact-sheet?project=" + projectId;
    }

    @Override
    public void open() {
        super.open();
        sheet = summing().sheet(person(), project(), visitor().getLanguage());
    }

    @Override
    protected void act(String wanted) {
        // There is nothing to do here but to read.
    }

    public ImpactSheet getSheet() {
        return sheet;
    }

    public Picture getPicture() {
        if (picture == null) {
            picture = SheetPicture.of(sheet, words());
        }
        return picture;
    }

    /** Headings of a part's table. */
    public List<String> getHead() {
        List<String> head = SheetRows.head(words());
        return head.subList(1, head.size());
    }

    /** The lines of the sheet under their parts, each line without its part. */
    public List<Map.Entry<String, List<List<String>>>> getParts() {
        Map<String, List<List<String>>> parts = SheetRows.of(sheet, words()).stream()
                .collect(Collectors.groupingBy(
                        SheetRow::part, LinkedHashMap::new, Collectors.mapping(SheetRow::inPart, Collectors.toList())));
        return List.copyOf(parts.entrySet());
    }
}
