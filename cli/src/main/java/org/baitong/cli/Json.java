package org.baitong.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON of the command line: duplicate keys and trailing text are refused. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static JsonNode parse(String name, String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      if (json.isMissingNode()) {
        throw new CommandFailure(Exit.REFUSED, name + " is empty.\nMaybe give a JSON document.");
      }
      return json;
    } catch (JacksonException e) {
      var location = e.getLocation();
      throw new CommandFailure(
          Exit.REFUSED,
          name
              + " is not valid JSON: "
              + e.getOriginalMessage()
              + (location == null
                  ? ""
                  : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")")
              + "\nMaybe a comma, quote or bracket is missing there.");
    }
  }

  static JsonNode read(Path file) {
    return parse(file.toString(), readText(file));
  }

  static String readText(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new CommandFailure(
          Exit.FILE, "There is no file " + file + ".\nMaybe the path is misspelt.");
    } catch (IOException e) {
      throw new CommandFailure(Exit.FILE, "File " + file + " could not be read: " + e.getMessage());
    }
  }

  static String pretty(JsonNode json) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }
}
