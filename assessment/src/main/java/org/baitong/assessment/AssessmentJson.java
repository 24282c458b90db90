package org.baitong.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.baitong.assessment.bind.Period;
import org.baitong.engine.ema.NpoResult;
import org.baitong.engine.mfca.Conventional;
import org.baitong.engine.mfca.Totals;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.StatedPrice;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.reference.library.LibraryMeasure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes an assessment as {@code result.json}: the same assessment gives the same bytes on every
 * machine.
 *
 * <p>An outcome is its plain value; {@code {"missing": [codes]}} when there is none; {@code
 * {"value": v, "disqualified": [codes]}} when it was computed but may not be used.
 */
public final class AssessmentJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addModule(
              new SimpleModule()
                  .addSerializer(new OutcomeSerializer())
                  .addSerializer(Money.class, new AmountSerializer<>(Money::amount))
                  .addSerializer(Ratio.class, new AmountSerializer<>(Ratio::value))
                  .addSerializer(Stated.class, new AmountSerializer<>(Stated::number))
                  .addSerializer(
                      StatedPrice.class, new AmountSerializer<>(price -> price.each().amount()))
                  .addSerializer(LibraryMeasure.class, new WordSerializer<>(LibraryMeasure::id))
                  .addSerializer(Currency.class, new WordSerializer<>(Currency::code))
                  .addSerializer(UnitOfMeasure.class, new WordSerializer<>(UnitOfMeasure::ucum))
                  .setMixInAnnotation(Totals.class, TotalsInPercent.class)
                  .setMixInAnnotation(Conventional.class, ConventionalInPercent.class)
                  .setMixInAnnotation(NpoResult.class, NpoResultInPercent.class)
                  .addSerializer(Arg.class, new ArgSerializer())
                  .addSerializer(Period.class, new PeriodSerializer()))
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private AssessmentJson() {}

  /** The bytes of {@code result.json}, UTF-8, with a line feed at the end. */
  public static byte[] write(Assessment assessment) {
    return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(assessment) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Any record of an assessment in the same form. */
  public static tools.jackson.databind.JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static final class OutcomeSerializer extends StdSerializer<Outcome<?>> {
    OutcomeSerializer() {
      super(Outcome.class);
    }

    @Override
    public void serialize(
        Outcome<?> outcome, JsonGenerator generator, SerializationContext context) {
      switch (outcome) {
        case Outcome.Value<?> value -> context.writeValue(generator, value.value());
        case Outcome.Missing<?> missing -> {
          generator.writeStartObject();
          codes("missing", missing, generator);
          generator.writeEndObject();
        }
        case Outcome.Disqualified<?> disqualified -> {
          generator.writeStartObject();
          generator.writeName("value");
          context.writeValue(generator, disqualified.value());
          codes("disqualified", disqualified, generator);
          generator.writeEndObject();
        }
      }
    }

    private static void codes(String name, Outcome<?> outcome, JsonGenerator generator) {
      generator.writeName(name);
      generator.writeStartArray();
      outcome.findings().stream().map(Finding::code).distinct().forEach(generator::writeString);
      generator.writeEndArray();
    }
  }

  private static final class ArgSerializer extends ValueSerializer<Arg> {
    @Override
    public void serialize(Arg arg, JsonGenerator generator, SerializationContext context) {
      switch (arg) {
        case Arg.Text text -> generator.writeString(text.value());
        case Arg.Key key -> {
          generator.writeStartObject();
          generator.writeStringProperty("key", key.value());
          generator.writeEndObject();
        }
        case Arg.Figure figure -> {
          generator.writeStartObject();
          generator.writeNumberProperty("value", figure.value());
          generator.writeStringProperty("unit", figure.unit());
          generator.writeEndObject();
        }
      }
    }
  }

  /** A plain number: currency and unit stand beside it, a share needs none. */
  private static final class AmountSerializer<T> extends ValueSerializer<T> {
    private final ToDoubleFunction<T> amount;

    AmountSerializer(ToDoubleFunction<T> amount) {
      this.amount = amount;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeNumber(amount.applyAsDouble(value));
    }
  }

  /** A code alone. */
  private static final class WordSerializer<T> extends ValueSerializer<T> {
    private final Function<T, String> word;

    WordSerializer(Function<T, String> word) {
      this.word = word;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(word.apply(value));
    }
  }

  /** Shares that the file has always held as percentages, under their old names. */
  private interface NpoResultInPercent {
    @JsonProperty("percentOfTurnover")
    @JsonSerialize(using = PercentSerializer.class)
    Outcome<Ratio> shareOfTurnover();

    @JsonProperty("percentOfProductionCost")
    @JsonSerialize(using = PercentSerializer.class)
    Outcome<Ratio> shareOfProductionCost();
  }

  private interface TotalsInPercent {
    @JsonProperty("productPercent")
    @JsonSerialize(using = PercentSerializer.class)
    Outcome<Ratio> productShare();

    @JsonProperty("lossPercent")
    @JsonSerialize(using = PercentSerializer.class)
    Outcome<Ratio> lossShare();
  }

  private interface ConventionalInPercent {
    @JsonProperty("lossPercent")
    @JsonSerialize(using = PercentSerializer.class)
    Outcome<Ratio> lossShare();
  }

  private static final class PercentSerializer extends ValueSerializer<Outcome<Ratio>> {
    @Override
    public void serialize(
        Outcome<Ratio> share, JsonGenerator generator, SerializationContext context) {
      context.writeValue(generator, share.map(ratio -> 100 * ratio.value()));
    }
  }

  private static final class PeriodSerializer extends ValueSerializer<Period> {
    @Override
    public void serialize(Period period, JsonGenerator generator, SerializationContext context) {
      generator.writeStartObject();
      generator.writeStringProperty("first", period.first().toString());
      generator.writeStringProperty("last", period.last().toString());
      generator.writeEndObject();
    }
  }
}
