package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import java.util.regex.Pattern;

/** Reads which version of a task its editor has seen (RFC 9110, 13.1.1). */
final class IfMatch {
  static final String HEADER = "If-Match";
  static final String WHICHEVER = "*";
  private static final Pattern TAG = Pattern.compile("\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");
  private static final Pattern VERSION = Pattern.compile("\"[1-9][0-9]{0,17}\"");

  private IfMatch() {}

  /**
   * @throws InvalidRequest if the header does not hold one strong tag
   * @throws StaleTask if it holds a tag that no version ever had
   */
  static ExpectedVersion read(String header, TaskId task) {
    var tag = header.strip();
    if (tag.equals(WHICHEVER)) {
      return ExpectedVersion.ANY;
    }
    if (!TAG.matcher(tag).matches()) {
      throw new InvalidRequest(HEADER, "must be the ETag of the task such as \"3\", or *");
    }
    if (!VERSION.matcher(tag).matches()) {
      throw new StaleTask(task);
    }
    return new ExpectedVersion(Long.parseLong(tag.substring(1, tag.length() - 1)));
  }
}
