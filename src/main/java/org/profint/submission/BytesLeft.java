package org.profint.submission;

import java.util.List;

/** Nobody needs these bytes once the transaction has come to its good end: ids of files, ids of what was on its way. */
record BytesLeft(List<String> files, List<String> uploads) {}
