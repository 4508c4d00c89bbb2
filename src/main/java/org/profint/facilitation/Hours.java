package org.profint.facilitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.profint.house.Language;
import org.profint.house.Texts;

/** Times by the clock and lengths of time, as people say them. */
@ApplicationScoped
public class Hours {

    private static final int MINUTES = 60;

    private Texts texts;

    protected Hours() {}

    @Inject
    public Hours(Texts texts) {
        this.texts = texts;
    }

    /** {@code 45 min}, {@code 2 h}, {@code 2 h 35}. */
    public String of(int minutes, Language language) {
        if (minutes < MINUTES) {
            return texts.text(language, "house.minutes", minutes);
        }
        int over = minutes % MINUTES;
        return over == 0
                ? texts.text(language, "facilitation.hours", minutes / MINUTES)
                : texts.text(language, "facilitation.hours-minutes", minutes / MINUTES, (over < 10 ? "0" : "") + over);
    }

    /** Empty for a time that is open. */
    public static String clock(LocalTime time, Language language) {
        return time == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(language == Language.EN ? Locale.UK : language.getLocale())
                        .format(time);
    }
}
