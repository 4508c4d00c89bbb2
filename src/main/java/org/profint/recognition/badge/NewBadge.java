package org.profint.recognition.badge;

import java.time.LocalDate;

/**
 * A badge before it is signed.
 *
 * @param holder the name, as its holder wants it to be read
 * @param address the e-mail address that it belongs to, of which only a salted hash goes into it; empty for none
 * @param summary what was done, in one text
 * @param list the number of the list that says whether it holds, and the place in it
 */
public record NewBadge(
        String code,
        Course course,
        String holder,
        String address,
        LocalDate from,
        LocalDate until,
        String summary,
        int list,
        int place) {}
