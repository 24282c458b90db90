package org.baitong.assessment.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReconcileCalculationTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  @Tag("SP7")
  void theExampleReproducesRaoAndNarasimhan() {
    // Measurements: Rao and Narasimhan 1996, IECR 35:1362; one node, so the closed form applies.
    ReconcileCalculation calculation = new ReconcileCalculation();
    JsonNode result = calculation.calculate(calculation.example());
    assertThat(result.at("/reconciled/0").asDouble()).isCloseTo(8.382130984, within(1e-9));
    assertThat(result.at("/globalTestPasses").asBoolean()).isFalse();
    assertThat(result.at("/suspectStream").isNull()).isTrue();
    assertThat(result.at("/equivalentSuspects").toString()).isEqualTo("[1,2,3]");
  }

  @Test
  @Tag("SP7")
  void bothFormsAgree() {
    JsonNode matrix =
        calculate("{'measured':[10,6,null],'stdDev':[1,1,0],'incidence':[[1,-1,-1]],'rhs':[0.5]}");
    JsonNode named =
        calculate(
            "{'measured':{'A':10,'B':6},'stdDev':1,'unknown':['C'],"
                + "'constraints':['A = B + C + 0.5']}");
    assertThat(named.at("/reconciled/C").asDouble()).isEqualTo(3.5);
    assertThat(matrix.at("/reconciled/2").asDouble()).isEqualTo(3.5);
    assertThat(matrix.at("/observableUnmeasured").toString()).isEqualTo("[3]");
    assertThat(named.at("/observableUnmeasured").toString()).isEqualTo("[\"C\"]");
  }

  @Test
  void productsNumbersAndSignsAreRead() {
    JsonNode result =
        calculate(
            "{'measured':{'m1':30,'c1':0.5,'m2':8},'relativeStdDev':0.05,"
                + "'constraints':['m1*c1 - 0.4 * m2 = 1.2e1']}");
    double m1 = result.at("/reconciled/m1").asDouble();
    double c1 = result.at("/reconciled/c1").asDouble();
    double m2 = result.at("/reconciled/m2").asDouble();
    assertThat(m1 * c1 - 0.4 * m2).isCloseTo(12, within(1e-9));
  }

  @Test
  @Tag("SP17")
  void bracketsPowersQuotientsAndRootsMeanWhatTheySay() {
    // sqrt(16) + 12/4 - (3 - 1)^2*0.5 = 5 holds at the measured values, so nothing is adjusted.
    JsonNode result =
        calculate(
            "{'measured':{'a':16,'b':12,'c':4,'d':3},'stdDev':1,"
                + "'constraints':['sqrt(a) + b/c - (d - 1)^2*0.5 = 5','a^0.5 = c']}");
    assertThat(result.at("/objective").asDouble()).isCloseTo(0, within(1e-20));
    assertThat(result.at("/reconciled").size()).isEqualTo(4);
    assertThat(result.at("/balances").size()).isEqualTo(2);
    JsonNode off =
        calculate(
            "{'measured':{'a':16.2,'b':12,'c':4,'d':3.1},'stdDev':1,"
                + "'constraints':['sqrt(a) + b/c - (d - 1)^2*0.5 = 5']}");
    double a = off.at("/reconciled/a").asDouble();
    double b = off.at("/reconciled/b").asDouble();
    double c = off.at("/reconciled/c").asDouble();
    double d = off.at("/reconciled/d").asDouble();
    assertThat(Math.sqrt(a) + b / c - (d - 1) * (d - 1) * 0.5).isCloseTo(5, within(1e-10));
    assertThat(off.at("/degreesOfFreedom").asInt()).isEqualTo(1);
  }

  @Test
  @Tag("SP17")
  void aConstantInAProductLeavesTheNodalTest() {
    JsonNode result =
        calculate(
            "{'measured':{'m1':10,'m2':5,'m3':15.4,'T1':80,'T2':20,'T3':61},'stdDev':1,"
                + "'constants':{'cp':4.19},"
                + "'constraints':['m1+m2=m3','m1*cp*T1+m2*cp*T2=m3*cp*T3']}");
    assertThat(result.at("/nodalTestZ/1").isNumber()).isTrue();
    assertThat(result.at("/status/T1").asString()).isEqualTo("REDUNDANT");
  }

  @Test
  @Tag("SP17")
  void aNetworkOfNamedFlowsIsTheSameAsItsMatrix() {
    JsonNode network =
        calculate(
            "{'relativeStdDev':0.02,'flows':[{'id':'in','to':'A','measured':100},"
                + "{'id':'ab','from':'A','to':'B','measured':80},{'id':'w','from':'A'},"
                + "{'id':'out','from':'B','to':'outside','measured':79}]}");
    JsonNode matrix =
        calculate(
            "{'relativeStdDev':0.02,'measured':[100,80,null,79],"
                + "'incidence':[[1,-1,-1,0],[0,1,0,-1]]}");
    assertThat(network.at("/reconciled/w")).isEqualTo(matrix.at("/reconciled/2"));
    assertThat(network.at("/objective")).isEqualTo(matrix.at("/objective"));
    assertThat(network.at("/balances").toString()).isEqualTo("[\"A\",\"B\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          []                                                                    | JSON object
          {}                                                                    | measured
          {'measured':5}                                                        | measured
          {'measurd':[1]}                                                       | measurd
          {'measured':[]}                                                       | measured
          {'measured':[1,2],'incidence':[[1,-1]]}                               | uncertainty
          {'measured':[1,2],'variance':[1,1],'stdDev':[1,1],'incidence':[[1,-1]]} | more than once
          {'measured':[1,2],'variance':[1],'incidence':[[1,-1]]}                | variance has 1
          {'measured':[1,2],'variance':[1,-1],'incidence':[[1,-1]]}             | variance[2] is -1
          {'measured':[1,'2'],'variance':[1,1],'incidence':[[1,-1]]}            | measured[2]
          {'measured':[1,1e999],'variance':[1,1],'incidence':[[1,-1]]}          | measured[2]
          {'measured':[1,2],'variance':[1,1]}                                   | incidence
          {'measured':[1,2],'variance':[1,1],'incidence':[[1]]}                 | incidence[1]
          {'measured':[1,2],'variance':[1,1],'incidence':[[1,-1]],'rhs':[1,2]}  | rhs
          {'measured':[1,2],'variance':[1,1],'incidence':[[1,-1]],'unmeasured':[3]} | unmeasured
          {'measured':[1,2],'variance':[1,1],'incidence':[[1,-1]],'unmeasured':[0]} | unmeasured
          {'measured':[1,2],'variance':[1,1],'incidence':[[1,-1]],'names':['a','a']} | names[2]
          {'measured':[1,2],'variance':[1,1],'incidence':[[1,-1]],'confidence':95}  | confidence
          {'measured':[1,2],'variance':[1,1],'incidence':[[1,-1]],'eliminate':'yes'} | eliminate
          {'measured':[0,2],'relativeStdDev':[0.1,0.1],'incidence':[[1,-1]]}    | relativeStdDev[1]
          {'measured':[1,2],'variance':[0,0],'incidence':[[1,-1]]}              | contradict
          {'measured':{'A':1},'stdDev':{},'constraints':['A=1']}                | stdDev.A
          {'measured':{'A':1},'stdDev':1}                                       | constraints
          {'measured':{'A':1},'stdDev':1,'constraints':['A+B=1']}               | uses B
          {'measured':{'A':1},'stdDev':1,'constraints':['A']}                   | no "="
          {'measured':{'A':1},'stdDev':1,'constraints':['A=1=2']}               | too much
          {'measured':{'A':1},'stdDev':1,'constraints':['A^9=1']}               | exponent
          {'measured':{'A':1},'stdDev':1,'constraints':['A/0=1']}               | divides by 0
          {'measured':{'A':1},'stdDev':1,'constraints':['(A=1']}                | not close
          {'measured':{'A':1},'stdDev':1,'constraints':['A)=1']}                | no "="
          {'flows':[{'id':'A','to':'N','measured':1}]}                          | flows[1].stdDev
          {'flows':[{'id':'A','measured':1,'stdDev':1}]}                        | name no node
          {'flows':[{'id':'A','to':'N'},{'id':'A','to':'N'}]}                   | flows[2].id
          {'flows':[],'measured':[1]}                                           | beside
          {'measured':{'A':1},'stdDev':1,'constraints':['2(A)=1']}              | position 2
          {'measured':{'A':1},'stdDev':1,'constraints':['A+-1=0']}              | two signs
          {'measured':{'A':1},'stdDev':1,'constraints':['A*=0']}                | position 3
          {'measured':{'A':1},'stdDev':1,'constraints':['1=1']}                 | no variable
          {'measured':{'A':1},'stdDev':1,'constraints':[5]}                     | constraints has 5
          {'measured':{'A':1},'stdDev':1,'constants':{'A':1},'constraints':['A=1']} | declared twice
          {'measured':{'A':1},'stdDev':1,'unknown':[3],'constraints':['A=1']}   | unknown has 3
          """)
  void aWrongInputIsNamedWithAdvice(String input, String named) {
    assertThatThrownBy(() -> calculate(input))
        .isInstanceOf(CalculationInputException.class)
        .hasMessageContaining(named)
        .hasMessageContaining("\nMaybe ");
  }

  private static JsonNode calculate(String json) {
    return new ReconcileCalculation().calculate(MAPPER.readTree(json.replace('\'', '"')));
  }
}
