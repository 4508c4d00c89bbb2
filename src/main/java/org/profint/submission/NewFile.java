package org.profint.submission;

/**
 * A file that is to come.
 *
 * @param runId empty for alone
 * @param name as it was sent
 * @param length how many bytes are announced
 */
public record NewFile(String runId, String teamId, String stepId, String name, long length, FileWords words) {}
