package nl.udo.paragraaf.statements;

import java.util.List;
import nl.udo.model.Implementatie;
import nl.udo.model.Rol;
import nl.udo.model.Toetsuitkomst;
import nl.udo.model.Uitgezonderd;

/**
 * What stands around a change: what it follows from, who has which role in it, whom it leaves out,
 * and what the uitvoerbaarheidstoets showed.
 */
public sealed interface Kader extends Inhoud {

  /** What the proposal implements. */
  record Omzetting(List<Implementatie> besluiten) implements Kader {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.omzetting(this);
    }
  }

  /**
   * The roles of those whom the proposal touches.
   *
   * @param ookZelf whether those who act by an organ of the Rijk have tasks, money or other
   *     consequences of their own as well
   */
  record Rollen(List<Rol> rollen, boolean ookZelf) implements Kader {
    Rollen(List<Rol> rollen) {
      this(rollen, false);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.rollen(this);
    }
  }

  /** A layer or a part of it that is left out, or for which nothing is worked out yet. */
  record BuitenBereik(Uitgezonderd uitgezonderd) implements Kader {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.buitenBereik(this);
    }
  }

  /** That a change of powers leaves the interbestuurlijk toezicht as it is. */
  record ToezichtGelijk() implements Kader {
    @Override
    public boolean blijftGelijk() {
      return true;
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.toezichtGelijk(this);
    }
  }

  /** That it is not yet known what a change of powers means for the interbestuurlijk toezicht. */
  record ToezichtOnbekend() implements Kader {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.toezichtOnbekend(this);
    }
  }

  /** That the uitvoerbaarheidstoets was broken off or not carried out, and why. */
  record GeenToets(boolean begonnen, String reden) implements Kader {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.geenToets(this);
    }
  }

  /** What the uitvoerbaarheidstoets showed. */
  record Toets(Toetsuitkomst uitkomst) implements Kader {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.toets(this);
    }
  }
}
