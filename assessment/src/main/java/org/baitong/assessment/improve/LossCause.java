package org.baitong.assessment.improve;

import java.util.List;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * A priced loss with where and why it arises.
 *
 * @param flow the flow that is lost, or used too much
 * @param lostAs the substance it is lost as, as the priority flows name it
 * @param centre where it arises
 * @param cost what is lost with it a year; missing where it is no priced loss
 * @param priority whether it is part of a priority flow
 * @param chains every chain of whys, from the first answer to the last
 * @param measures ids of the measures against one of its causes
 */
public record LossCause(
    String flow,
    String lostAs,
    String centre,
    Outcome<Money> cost,
    boolean priority,
    List<Chain> chains,
    List<String> measures) {
  public LossCause {
    chains = List.copyOf(chains);
    measures = List.copyOf(measures);
  }

  /**
   * One chain of whys.
   *
   * @param answers from the first why to the last
   * @param ends whether it reaches a managerial cause, or states that none applies
   */
  public record Chain(List<Answer> answers, boolean ends) {
    public Chain {
      answers = List.copyOf(answers);
    }
  }

  /**
   * One answer to "why?".
   *
   * @param cause id of the dossier's row
   * @param code class of the cause: T1 to T6 technical, M1 to M7 managerial
   * @param text what the team found
   * @param evidence what proves it
   */
  public record Answer(String cause, String code, String text, @Nullable String evidence) {}

  /**
   * A managerial cause as an element that a management system has to have.
   *
   * @param code M1 to M7
   * @param causes ids of the causes of this class
   * @param flows the losses that they explain
   */
  public record Element(String code, List<String> causes, List<String> flows) {
    public Element {
      causes = List.copyOf(causes);
      flows = List.copyOf(flows);
    }
  }
}
