package org.baitong.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A message's text with its placeholders, read once. "{{" and "}}" stand for single braces.
 *
 * @param parts texts and placeholders in their order
 */
record Template(List<Part> parts) {
  /** A piece of verbatim text, or the name of a placeholder. */
  record Part(String text, boolean placeholder) {}

  static Template of(String key, String message) {
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < message.length()) {
      char c = message.charAt(i);
      boolean doubled = i + 1 < message.length() && message.charAt(i + 1) == c;
      if ((c == '{' || c == '}') && doubled) {
        text.append(c);
        i += 2;
      } else if (c == '{') {
        int end = message.indexOf('}', i);
        String name = end < 0 ? "" : message.substring(i + 1, end);
        if (!name.matches("[A-Za-z][A-Za-z0-9]*")) {
          throw new IllegalArgumentException("Message " + key + " has a broken placeholder");
        }
        parts.add(new Part(text.toString(), false));
        text.setLength(0);
        parts.add(new Part(name, true));
        i = end + 1;
      } else if (c == '}') {
        throw new IllegalArgumentException("Message " + key + " has a lonely brace");
      } else {
        text.append(c);
        i++;
      }
    }
    parts.add(new Part(text.toString(), false));
    return new Template(List.copyOf(parts));
  }

  Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part.placeholder()) {
        names.add(part.text());
      }
    }
    return names;
  }

  String fill(UnaryOperator<String> value) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.placeholder() ? value.apply(part.text()) : part.text());
    }
    return text.toString();
  }
}
