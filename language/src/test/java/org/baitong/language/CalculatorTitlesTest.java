package org.baitong.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.utility.Calculators;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalculatorTitlesTest {
  @Test
  @Tag("ME8")
  void everyCalculatorHasItsTitleInBothLanguages() {
    Messages english = Messages.of(Language.EN);
    Messages khmer = Messages.of(Language.KM);
    for (Calculator<?, ?> calculator : Calculators.all()) {
      String key = "calculator." + calculator.manual().id();
      assertThat(english.text(key)).isEqualTo(calculator.manual().title());
      assertThat(khmer.has(key)).as(key).isTrue();
      assertThat(khmer.text(key)).as(key).containsPattern("[\\u1780-\\u17b3]");
    }
    for (Reading reading : Reading.values()) {
      assertThat(khmer.has("calculator.reading." + reading)).isTrue();
    }
  }
}
