package org.profint.worksheet.adapting;

import java.nio.file.Path;
import org.profint.content.Content;
import org.profint.content.Definition;
import org.profint.content.Definitions;
import org.profint.content.ModuleFiles;
import org.profint.content.ToolSpec;
import org.profint.house.Language;

/** The tools that ship, to be changed. */
final class Specimen {

    static final Content CONTENT = ModuleFiles.read(Path.of("modules"), target -> target);
    static final Definition A = tool("partner-mapping-a");
    static final Definition B = tool("partner-mapping-b");

    private Specimen() {}

    static Definition tool(String id) {
        return Definition.of(CONTENT.find(ToolSpec.class, id).orElseThrow().in(Language.FR));
    }

    static Definitions.Outcome read(Definition tool) {
        return Definitions.read(
                Definitions.specText(tool), Definitions.wordsText(tool), Language.FR, CONTENT, id -> false);
    }
}
