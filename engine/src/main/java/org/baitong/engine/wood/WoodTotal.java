package org.baitong.engine.wood;

import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GasVector;
import org.baitong.engine.quantity.Mass;

/**
 * The gases of wood under one view of its carbon. A total can be added to one of its own view only:
 * another sum does not compile.
 *
 * <p>Example: {@code inventory.plus(inventory)}; there is no {@code inventory.plus(project)}.
 */
public sealed interface WoodTotal {
  /** The gases as this view counts them: counted carbon is CO2_FOSSIL, the rest a memo. */
  GasVector gases();

  /** Key of the view's name in {@code language}, printed with every total. */
  String view();

  /** National inventory: all stack CO2 is a memo, because land use reports the carbon. */
  record Inventory(GasVector gases) implements WoodTotal {
    @Override
    public String view() {
      return "wood.view.inventory";
    }

    /** The sum of two inventories. */
    public Inventory plus(Inventory other) {
      return new Inventory(gases.plus(other.gases));
    }
  }

  /** Project: the non-renewable fraction of the stack CO2 counts like fossil CO2. */
  record Project(GasVector gases) implements WoodTotal {
    @Override
    public String view() {
      return "wood.view.project";
    }

    /** The sum of two project totals. */
    public Project plus(Project other) {
      return new Project(gases.plus(other.gases));
    }
  }

  /** All carbon: every stack CO2 counts, whatever may grow again. */
  record AllCarbon(GasVector gases) implements WoodTotal {
    @Override
    public String view() {
      return "wood.view.all-carbon";
    }

    /** The sum of two totals of all carbon. */
    public AllCarbon plus(AllCarbon other) {
      return new AllCarbon(gases.plus(other.gases));
    }
  }

  /** Stack CO2 with this share of it counted. */
  static GasVector counted(GasVector stack, double share) {
    double kilograms = stack.find(Gas.CO2_BIOGENIC).map(Mass::kilograms).orElse(0.0);
    GasVector counted =
        GasVector.of(Gas.CO2_FOSSIL, Mass.of(kilograms * share))
            .plus(GasVector.of(Gas.CO2_BIOGENIC, Mass.of(-kilograms * share)));
    return stack.plus(counted);
  }
}
