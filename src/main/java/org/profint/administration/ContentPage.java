package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.profint.catalogue.Coverage;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.people.Me;

@Named
@ViewScoped
public class ContentPage implements Serializable {

    @Inject
    private transient Me me;

    @Inject
    private transient Coverage coverage;

    @Inject
    private transient Texts texts;

    private List<Coverage.Row> rows;

    /** A language on the board; the figures count things, the last one texts of the interface. */
    public record Line(Language language, Coverage.Figures figures, int interfaceTexts) implements Serializable {}

    public void open() {
        me.requiredAdmin();
    }

    /** One list as long as the page is open: the table sorts it in place. */
    public List<Coverage.Row> getRows() {
        me.requiredAdmin();
        if (rows == null) {
            rows = new ArrayList<>(coverage.rows());
        }
        return rows;
    }

    public List<Line> getLines() {
        return Stream.of(Language.values())
                .map(language -> new Line(
                        language, coverage.in(language), texts.in(language).size()))
                .toList();
    }

    public int getTotal() {
        return coverage.rows().size();
    }

    public int getInterfaceTotal() {
        return texts.in(Language.FR).size();
    }
}
