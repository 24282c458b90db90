package org.baitong.acceptance.drill;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.Random;
import org.baitong.engine.outcome.Finding;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.language.ParsedNumber;
import org.baitong.language.StrictNumberParser;

/** Texts by chance, from sound numbers to nonsense, through the strict number parser. */
final class NumbersDrill {
  private static final String[] PIECES = {
    "0",
    "1",
    "2",
    "5",
    "7",
    "9",
    "00",
    "000",
    "123",
    "១",
    "២",
    "០",
    "៥",
    "１",
    "５",
    "٣",
    ".",
    ".",
    ",",
    ",",
    " ",
    "\u00a0",
    "\u202f",
    "\u200b",
    "\ufeff",
    "'",
    "\u2019",
    "-",
    "-",
    "+",
    "\u2212",
    "\u2013",
    "(",
    ")",
    "%",
    "e",
    "E3",
    "e-9",
    "e400",
    "E-400",
    "$",
    "៛",
    "USD",
    "kg",
    "kWh",
    "m3",
    "រៀល",
    "គ.ក",
    "<",
    "≥",
    "~",
    "/",
    ":",
    "x",
    "0x",
    "NaN",
    "Infinity",
    "null",
    "=",
    "\t",
    "\n",
    "\u0000",
    "😀",
    "\ud83d",
    "\u202e",
    "1.234",
    "1,234.5",
    "1.234,5",
    "12/2025"
  };

  private final Random random;
  private final Messages english = Messages.of(Language.EN);
  private final Messages khmer = Messages.of(Language.KM);

  int accepted;
  int asked;
  int refused;

  NumbersDrill(long seed) {
    this.random = new Random(seed);
  }

  void run(int texts) {
    for (int i = 0; i < texts; i++) {
      String text = text();
      Throwable thrown = catchThrowable(() -> check(text));
      if (thrown != null) {
        throw new AssertionError("Text \"" + text + "\" number " + i, thrown);
      }
    }
  }

  private String text() {
    return switch (random.nextInt(4)) {
      case 0 -> pieces(1 + random.nextInt(6));
      case 1 -> spoilt(sound());
      case 2 -> sound();
      default -> pieces(random.nextInt(3)) + sound() + pieces(random.nextInt(2));
    };
  }

  private String pieces(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private String sound() {
    double value = (random.nextDouble() - 0.3) * StrictMath.pow(10, random.nextInt(30) - 12);
    return switch (random.nextInt(4)) {
      case 0 -> String.format(java.util.Locale.ROOT, "%,.2f", value);
      case 1 -> new BigDecimal(value).toPlainString();
      case 2 -> Long.toString((long) value);
      default -> Double.toString(value);
    };
  }

  private String spoilt(String text) {
    StringBuilder spoilt = new StringBuilder(text);
    int at = random.nextInt(text.length() + 1);
    if (at < text.length() && random.nextBoolean()) {
      spoilt.deleteCharAt(at);
    }
    spoilt.insert(Math.min(at, spoilt.length()), PIECES[random.nextInt(PIECES.length)]);
    return spoilt.toString();
  }

  private void check(String text) {
    switch (StrictNumberParser.parse(text)) {
      case ParsedNumber.Accepted number -> {
        accepted++;
        same(number);
      }
      case ParsedNumber.Ambiguous(var readings, Finding finding) -> {
        asked++;
        require(readings.size() == 2, "not two readings");
        told(finding);
      }
      case ParsedNumber.Refused(Finding finding) -> {
        refused++;
        told(finding);
      }
    }
  }

  /** What was accepted is finite, is what its plain form says, and is read again as itself. */
  private static void same(ParsedNumber.Accepted number) {
    require(Double.isFinite(number.value()), "not finite");
    double exact = new BigDecimal(number.normalised()).doubleValue();
    require(exact == number.value(), "is not " + exact);
    ParsedNumber again = StrictNumberParser.parse(number.normalised());
    boolean same =
        again instanceof ParsedNumber.Accepted(double value, String normalised, boolean percent)
            && value == number.value()
            && normalised.equals(number.normalised())
            && !percent;
    require(same, "is read again as " + again);
  }

  private void told(Finding finding) {
    for (Messages messages : new Messages[] {english, khmer}) {
      require(!messages.text(finding).isBlank(), "no message");
      require(!messages.advice(finding).isBlank(), "no advice");
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }
}
