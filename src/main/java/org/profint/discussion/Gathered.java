package org.profint.discussion;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Says who was there when a group said something together; told by the room that notes it. */
public interface Gathered {

    /** The accounts that are noted as present, by meeting. */
    Map<String, Set<String>> present(Collection<String> sessionIds);
}
