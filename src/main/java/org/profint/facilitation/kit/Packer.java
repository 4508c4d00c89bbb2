package org.profint.facilitation.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.profint.content.CaseSpec;
import org.profint.content.PageSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.content.ToolSpec;
import org.profint.facilitation.attendance.AttendanceView;
import org.profint.paper.Draft;
import org.profint.paper.Printing;
import org.profint.paper.ToolForm;

/** Puts the files of a kit together, numbered in the order in which they are needed. */
final class Packer {

    private static final List<String> PROJECT_WORK = List.of("wt1", "wt2");
    private static final String CHARTER = "charter";

    private final List<KitFile> files = new ArrayList<>();
    private final Desk desk;
    private final ToolForm forms;
    private final Printing printing;

    Packer(Desk desk, ToolForm forms, Printing printing) {
        this.desk = desk;
        this.forms = forms;
        this.printing = printing;
    }

    /** @param people who could come */
    List<KitFile> files(List<AttendanceView.Line> people) {
        OrderSheets order = new OrderSheets(desk);
        RoomSheets room = new RoomSheets(desk);
        own("facilitation.kit.file.order", ".pdf", desk.text("facilitation.order"), () -> print(order.order()));
        own(
                "facilitation.kit.file.order",
                ".html",
                desk.text("facilitation.kit.to-edit"),
                () -> order.toEdit().getBytes(StandardCharsets.UTF_8));
        own("facilitation.kit.file.script", ".pdf", desk.text("facilitation.kit.script"), () -> print(order.script()));
        cases().forEach(each -> shared(each.id(), each, () -> room.caseSheet(each)));
        room.prompts()
                .ifPresent(draft -> own(
                        "facilitation.kit.file.prompts",
                        ".pdf",
                        desk.text("facilitation.kit.prompts"),
                        () -> print(draft)));
        if (!room.recommendations().isEmpty()) {
            own("facilitation.kit.file.cards", ".pdf", desk.text("facilitation.kit.cards"), () -> print(room.cards()));
        }
        tools().forEach(each -> add(each.id() + ".pdf", each, () -> forms.printBlank(each)));
        own(
                "facilitation.kit.file.attendance",
                ".pdf",
                desk.text("facilitation.kit.attendance"),
                () -> print(room.attendance(people)));
        desk.shown(PageSpec.class, CHARTER)
                .ifPresent(each -> shared(desk.text("facilitation.kit.file.charter"), each, () -> room.page(each)));
        String poster = desk.text("facilitation.kit.file.poster");
        room.recommendations().forEach(each -> shared(poster + "-" + each.id(), each, () -> room.poster(each)));
        return List.copyOf(files);
    }

    private Stream<Shown<CaseSpec>> cases() {
        return desk.steps().stream()
                .map(step -> step.spec().caseId())
                .filter(each -> each != null)
                .distinct()
                .flatMap(id -> desk.shown(CaseSpec.class, id).stream());
    }

    /** The tools of the session's steps, and the two forms of the project work. */
    private Stream<Shown<ToolSpec>> tools() {
        Stream<String> ofSteps =
                desk.steps().stream().map(Shown::spec).map(StepSpec::tools).flatMap(List::stream);
        return Stream.concat(ofSteps, PROJECT_WORK.stream())
                .distinct()
                .flatMap(id -> desk.shown(ToolSpec.class, id).stream());
    }

    private byte[] print(Draft draft) {
        return printing.print(draft);
    }

    private void own(String nameKey, String ending, String title, Supplier<byte[]> bytes) {
        String name = numbered(desk.text(nameKey) + ending);
        files.add(new KitFile(name, title.strip(), desk.language().getOwnName(), bytes));
    }

    private void shared(String name, Shown<?> shown, Supplier<Draft> draft) {
        add(name + ".pdf", shown, () -> printing.printShared(draft.get()));
    }

    private void add(String name, Shown<?> shown, Supplier<byte[]> bytes) {
        files.add(new KitFile(numbered(name), shown.title(), desk.edition(shown), bytes));
    }

    private String numbered(String name) {
        int number = files.size() + 1;
        return (number < 10 ? "0" : "") + number + "-" + name;
    }
}
