package com.todo.adapters.phrases.tell;

import java.util.Map;

/** Text with gaps in braces. What fills a gap is never read again, whatever it contains. */
final class Template {

  private Template() {}

  static String filled(String template, Map<String, String> values) {
    var text = new StringBuilder();
    var at = 0;
    for (var open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      var close = template.indexOf('}', open);
      text.append(template, at, open);
      text.append(values.getOrDefault(template.substring(open + 1, close), ""));
      at = close + 1;
    }
    return text.append(template.substring(at)).toString();
  }
}
