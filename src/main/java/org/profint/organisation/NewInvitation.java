package org.profint.organisation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.mail.MailAddress;
import org.profint.people.Registering;
import org.profint.people.Role;

/**
 * Whom to write to.
 *
 * @param address in small letters
 * @param name to begin with; whoever comes chooses their own. May be empty
 * @param role LEARNER or MANAGER
 */
public record NewInvitation(String address, String name, Language language, Role role) {

    private static final int LONGEST_NAME = 100;

    /** @throws Problem.Invalid with all that is to be mended */
    public static NewInvitation of(String address, String name, Language language, Role role) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (address == null || !Registering.isAddress(address) || !MailAddress.isSendable(address)) {
            wrong.put("email", "organisation.enrol.row-address-wrong");
        }
        if (name != null && (name.length() > LONGEST_NAME || Words.hasControls(name))) {
            wrong.put("name", "organisation.enrol.row-name-long");
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return new NewInvitation(
                address.strip().toLowerCase(Locale.ROOT),
                name == null ? "" : name.strip(),
                language,
                role == Role.MANAGER ? Role.MANAGER : Role.LEARNER);
    }
}
