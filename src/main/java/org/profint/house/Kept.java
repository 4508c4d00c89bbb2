package org.profint.house;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Something that a room keeps for a while. Once a day the privacy room asks each of these to let go of what has become
 * too old; how long is long enough, administrators say within bounds.
 */
public interface Kept {

    /** What is kept for a while, and for how many days at first, at least, at most. */
    enum Kind {
        ACCOUNTS(730, 180, 1825),
        ANSWERS(730, 180, 1825),
        FILES(365, 90, 1825),
        SIGN_INS(90, 7, 365),
        FAILED_SIGN_INS(30, 1, 90),
        AUDIT_LINES(730, 365, 1825),
        INVITATIONS(180, 30, 730),
        OPERATIONS(90, 30, 365),
        GUESTS(30, 1, 180);

        private final int days;
        private final int fewest;
        private final int most;

        Kind(int days, int fewest, int most) {
            this.days = days;
            this.fewest = fewest;
            this.most = most;
        }

        /** How many days, until an administrator says otherwise. */
        public int days() {
            return days;
        }

        public int fewest() {
            return fewest;
        }

        public int most() {
            return most;
        }
    }

    Kind kind();

    /** Something that nobody misses: it goes without a word. */
    interface Silently extends Kept {

        /**
         * Deletes what is older; returns how many.
         *
         * @param held accounts whose things stay, because a law or a court says so
         */
        int forget(Instant before, Collection<String> held);
    }

    /** Something that its owner may miss: it goes 30 days after a letter, unless they came back. */
    interface WithNotice extends Kept {

        /** Accounts that have something older, those with the oldest first. */
        List<String> owners(Instant before, int most);

        /** Deletes what of this account is older; returns how many. */
        int forget(Instant before, String accountId);
    }
}
