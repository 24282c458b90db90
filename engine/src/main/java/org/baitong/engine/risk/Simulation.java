package org.baitong.engine.risk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.quantity.Ratio;

/**
 * Seeded Monte Carlo of one number that follows from uncertain inputs. The same seed gives the same
 * bytes, however the blocks of draws are spread over threads.
 *
 * <p>Example: {@code Simulation.run(sampler, x -> x[0] + x[1], 10_000).quantile(new Ratio(0.9))}.
 */
public final class Simulation {
  /** Draws of one block; blocks may be drawn anywhere and are merged in their order. */
  public static final int BLOCK = 1_000;

  /** Enough for two digits of P10 and P90. */
  public static final int USUAL_DRAWS = 10_000;

  private static final int MOST_DRAWS = 1_000_000;

  /** Classes of equal probability by which the contribution of an input is found. */
  private static final int CLASSES = 40;

  /** What follows from the inputs of one draw, in the order of the sampler's variables. */
  @FunctionalInterface
  public interface Model {
    /** The number for these inputs; pure. */
    double at(double[] inputs);
  }

  /** The numbers of one block of draws, with the classes in which its inputs lay. */
  public static final class Block {
    private final double[] values;
    private final byte[][] classes;

    private Block(double[] values, byte[][] classes) {
      this.values = values;
      this.classes = classes;
    }
  }

  private Simulation() {}

  /** All draws, one block after the other. From 100 to a million draws, else it throws. */
  public static SimulationResult run(Sampler sampler, Model model, int draws) {
    Block[] blocks = new Block[blocks(draws)];
    for (int block = 0; block < blocks.length; block++) {
      blocks[block] = block(sampler, model, draws, block);
    }
    return merge(sampler, List.of(blocks));
  }

  /** How many blocks so many draws take. */
  public static int blocks(int draws) {
    if (draws < 100 || draws > MOST_DRAWS) {
      throw new IllegalArgumentException(
          "draws is " + draws + "\nMaybe 10000: from 100 to a million.");
    }
    return (draws + BLOCK - 1) / BLOCK;
  }

  /** One block, for callers that spread blocks over threads or machines. */
  public static Block block(Sampler sampler, Model model, int draws, int block) {
    int first = block * BLOCK;
    int count = StrictMath.min(BLOCK, draws - first);
    int n = sampler.variables().size();
    double[] values = new double[count];
    byte[][] classes = new byte[n][count];
    double[] probabilities = new double[n];
    double[] inputs = new double[n];
    for (int i = 0; i < count; i++) {
      sampler.draw((long) first + i, probabilities, inputs);
      values[i] = model.at(inputs);
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "Draw " + (first + i) + " gives " + values[i] + "\nMaybe an input may become zero.");
      }
      for (int v = 0; v < n; v++) {
        classes[v][i] = (byte) (probabilities[v] * CLASSES);
      }
    }
    return new Block(values, classes);
  }

  /** The summary of all blocks in their order. */
  public static SimulationResult merge(Sampler sampler, List<Block> blocks) {
    int count = blocks.stream().mapToInt(block -> block.values.length).sum();
    double[] values = new double[count];
    int at = 0;
    for (Block block : blocks) {
      System.arraycopy(block.values, 0, values, at, block.values.length);
      at += block.values.length;
    }
    double mean = 0;
    for (double value : values) {
      mean += value;
    }
    mean /= count;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    Map<String, Ratio> contributions = new LinkedHashMap<>();
    for (int v = 0; v < sampler.variables().size(); v++) {
      double share = share(blocks, v, mean, squares);
      contributions.put(sampler.variables().get(v).id(), new Ratio(share));
    }
    Arrays.sort(values);
    return new SimulationResult(
        values, mean, StrictMath.sqrt(squares / (count - 1)), contributions);
  }

  /**
   * The share of the variance that goes when this input alone becomes known, from the means of
   * equally likely classes, less what chance alone would give (omega squared).
   */
  private static double share(List<Block> blocks, int variable, double mean, double squares) {
    double[] sums = new double[CLASSES];
    int[] counts = new int[CLASSES];
    int draws = 0;
    for (Block block : blocks) {
      for (int i = 0; i < block.values.length; i++) {
        int c = block.classes[variable][i];
        sums[c] += block.values[i] - mean;
        counts[c]++;
      }
      draws += block.values.length;
    }
    double between = 0;
    int used = 0;
    for (int c = 0; c < CLASSES; c++) {
      if (counts[c] > 0) {
        between += sums[c] * sums[c] / counts[c];
        used++;
      }
    }
    if (squares == 0 || draws <= used) {
      return 0;
    }
    double within = (squares - between) / (draws - used);
    return StrictMath.max(0, (between - (used - 1) * within) / (squares + within));
  }
}
