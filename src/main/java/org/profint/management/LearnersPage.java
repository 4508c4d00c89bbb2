package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.LazyTable;
import org.profint.learning.LearnerLists.Learner;

@Named
@ViewScoped
public class LearnersPage extends ManagementPage {

    @Inject
    private transient OfficeTables tables;

    private LazyTable<Learner> rows;

    public LazyTable<Learner> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(file("learners"), given("only"), () -> tables.learners(manager(), organisation()));
        }
        return rows;
    }
}
