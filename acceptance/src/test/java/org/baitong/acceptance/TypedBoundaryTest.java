package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No bare double crosses the public boundary of the packages that reckon with quantities. */
class TypedBoundaryTest {
  private static final List<String> PACKAGES =
      List.of(
          "org.baitong.engine.balance",
          "org.baitong.engine.ema",
          "org.baitong.engine.measure",
          "org.baitong.engine.mfca",
          "org.baitong.engine.priority");

  /** What is a number by nature, each with its reason. */
  private static final Map<String, String> NUMBERS =
      new TreeMap<>(
          Map.of(
              "Shares.productWeights", "relative weights, of hours or of value",
              "Shares.weighted", "relative weights, of hours or of value",
              "BalanceRequest.confidence", "the level of a statistical test",
              "BalanceResult.CentreBalance.testStatistic", "a residual over its deviation",
              "BalanceResult.GlobalTest.critical", "a quantile of the chi-square distribution",
              "BalanceResult.GlobalTest.objective", "a sum of squares without a unit",
              "BalanceResult.Reconciled.standardisedAdjustment",
                  "an adjustment over its deviation"));

  private static final Pattern BARE =
      Pattern.compile("\\bdouble\\b|java\\.lang\\.Double\\b|OptionalDouble|DoubleStream");

  @Test
  @Tag("SP5")
  void noBareDoubleCrossesAPublicBoundary() {
    List<String> bare = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (JavaClass javaClass : RoomsTest.HOUSE) {
      if (PACKAGES.contains(javaClass.getPackageName())) {
        for (String member : bareMembers(javaClass.reflect())) {
          (NUMBERS.containsKey(member) ? used : bare).add(member);
        }
      }
    }
    assertThat(bare).as("public members with a bare double").isEmpty();
    assertThat(used).as("exceptions that still exist").containsAll(NUMBERS.keySet());
  }

  private static List<String> bareMembers(Class<?> type) {
    List<String> found = new ArrayList<>();
    if (!isPublic(type)) {
      return found;
    }
    String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
        List<Type> types = new ArrayList<>(Arrays.asList(method.getGenericParameterTypes()));
        types.add(method.getGenericReturnType());
        if (types.stream().anyMatch(t -> BARE.matcher(t.getTypeName()).find())) {
          found.add(name + "." + method.getName());
        }
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      // A record's components are its accessors, which stand above.
      if (Modifier.isPublic(constructor.getModifiers())
          && !type.isRecord()
          && Arrays.stream(constructor.getGenericParameterTypes())
              .anyMatch(t -> BARE.matcher(t.getTypeName()).find())) {
        found.add(name + ".new");
      }
    }
    return found;
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }
}
