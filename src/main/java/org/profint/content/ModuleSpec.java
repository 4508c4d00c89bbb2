package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/** A training module: its steps in order. */
public record ModuleSpec(
        String id,
        String domain,
        List<String> steps,
        List<String> competences,
        List<String> criteria,
        List<Meeting> sessions,
        List<Further> goFurther)
        implements Spec {

    /** A meeting in which a group does some of the steps, in a room or online: its title is the text of its id. */
    public record Meeting(String id, List<String> steps) {}

    public ModuleSpec {
        criteria = Spec.orEmpty(criteria);
        sessions = Spec.orEmpty(sessions);
        goFurther = Spec.orEmpty(goFurther);
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of("objective"),
                        competences.stream(),
                        criteria.stream(),
                        sessions.stream().map(Meeting::id),
                        Further.whys(goFurther))
                .flatMap(each -> each);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(Spec.one(Kind.DOMAIN, domain), Spec.all(Kind.STEP, steps), Further.targets(goFurther))
                .flatMap(each -> each);
    }
}
