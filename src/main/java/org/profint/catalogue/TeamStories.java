package org.profint.catalogue;

import java.util.List;

/**
 * Testimonies that teams have published: from elsewhere than the files. The catalogue asks all there are, each time anew, so
 * that what was withdrawn is gone with the next question.
 */
public interface TeamStories {

    /** Those that are published now, the last ones first. */
    List<TeamStory> all();

    /** Changes whenever one is published or gone. */
    String edition();

    /** All words of one of them, to be found by; empty for one that is not published. */
    String text(String id);
}
