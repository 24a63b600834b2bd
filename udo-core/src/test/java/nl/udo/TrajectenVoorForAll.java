package nl.udo;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import nl.udo.model.UdoTraject;

/** Lets jqwik fill in {@code @ForAll UdoTraject}; found through META-INF/services. */
public final class TrajectenVoorForAll implements ArbitraryProvider {

  @Override
  public boolean canProvideFor(TypeUsage gevraagd) {
    return gevraagd.isOfType(UdoTraject.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage gevraagd, SubtypeProvider subtypen) {
    return Set.of(Trajecten.willekeurig());
  }
}
