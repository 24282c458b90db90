package org.baitong.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

  private static JsonNode parse(String name, String text) {
    try {
      // Editors on Windows begin a file with a byte order mark, which is no part of the text.
      JsonNode json = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
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
              + e.getOriginalMessage().replaceAll(" \\(start marker at .*", "")
              + (location == null
                  ? ""
                  : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")")
              + "\nMaybe a comma, quote or bracket is missing there.");
    }
  }

  static JsonNode read(Path file) {
    return parse(file.toString(), FactoryFile.bytes(file));
  }

  /** JSON in UTF-8; bytes of another encoding are refused, not replaced. */
  static JsonNode parse(String name, byte[] bytes) {
    try {
      return parse(
          name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new CommandFailure(
          Exit.REFUSED, name + " is not text in UTF-8.\nMaybe it is not a JSON file.", e);
    }
  }

  static String pretty(JsonNode json) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }
}
