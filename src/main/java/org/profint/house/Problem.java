package org.profint.house;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can go wrong because of a request, as rooms say it. {@link ProblemMapper} turns it into
 * {@code application/problem+json}, {@link PageProblems} into a page; nobody else catches it.
 */
public abstract sealed class Problem extends RuntimeException {

    private final int status;
    private final String textKey;

    private Problem(int status, String textKey, String detail) {
        super(detail);
        this.status = status;
        this.textKey = textKey;
    }

    /** The HTTP status that says the same thing, 400 to 499. */
    public int status() {
        return status;
    }

    /** The key of the sentence for people, in the bundle of the house. */
    public String textKey() {
        return textKey;
    }

    /** There is no such thing, or not for this person: both look the same from outside. */
    public static final class NotFound extends Problem {
        public NotFound(String kind, String id) {
            super(404, "house.problem.not-found", kind + " " + id);
        }
    }

    /** There was such a thing for everybody, and it was taken back: whoever has its address is told so, and no more. */
    public static final class Gone extends Problem {
        public Gone(String kind, String id) {
            super(410, "house.problem.gone", kind + " " + id);
        }
    }

    /** The person must sign in first. */
    public static final class NotSignedIn extends Problem {
        public NotSignedIn() {
            super(401, "house.problem.not-signed-in", "no sign-in");
        }
    }

    /** The person is known, and may not. */
    public static final class NotAllowed extends Problem {
        public NotAllowed(String what) {
            super(403, "house.problem.not-allowed", what);
        }
    }

    /** Somebody else was faster. What stands there now goes back with it, so that nothing has to be lost. */
    public static final class Conflict extends Problem {
        private final transient Object current;

        public Conflict(String what, Object current) {
            super(409, "house.problem.conflict", what);
            this.current = current;
        }

        public Object current() {
            return current;
        }
    }

    /** What was sent cannot be accepted: text keys by field name, in order. */
    public static final class Invalid extends Problem {
        private final transient Map<String, String> fields;

        public Invalid(Map<String, String> fields) {
            super(400, "house.problem.invalid", fields.toString());
            // In the order given: the page lists them as its fields stand.
            this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public Invalid(String field, String textKey) {
            this(Map.of(field, textKey));
        }

        public Map<String, String> fields() {
            return fields;
        }
    }

    /** It was written by a newer server, in a way that this one does not know. */
    public static final class Newer extends Problem {
        public Newer(String what) {
            super(422, "house.problem.newer", what);
        }
    }

    /** Too many tries; {@link #seconds()} says when to come back. */
    public static final class TooMany extends Problem {
        private final long seconds;

        public TooMany(long seconds) {
            super(429, "house.problem.too-many", seconds + " s");
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }

    /** More than is taken; {@link #most()} says how much that is, in the unit of the sentence. */
    public static final class TooLarge extends Problem {
        private final long most;

        public TooLarge(String textKey, long most) {
            super(413, textKey, "more than " + most);
            this.most = most;
        }

        public long most() {
            return most;
        }
    }

    /** The server has its hands full for a moment. */
    public static final class Busy extends Problem {
        public Busy() {
            super(503, "house.problem.busy", "busy");
        }
    }
}
