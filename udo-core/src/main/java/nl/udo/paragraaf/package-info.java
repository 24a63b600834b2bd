/**
 * The paragraph for the toelichting. {@link nl.udo.paragraaf.MvtParagraaf} is the door; {@link
 * nl.udo.paragraaf.Indeling} holds the choices.
 *
 * <p>The text is made in three steps, each in a package of its own that is not exported: {@code
 * statements} (what must be said), {@code grouping} (what belongs together and in which order) and
 * {@code wording} (how it is said); {@code layout} makes the tree of it. All fixed sentences are
 * those of a {@link nl.udo.bewoording.Bewoording}, which a jurist can read top to bottom and
 * change. Text of the record is data: it is filled in as it is. What it looks like can choose
 * between sentences of ours, or make one superfluous that says the same, and nothing else.
 *
 * <p>Statements have the names of the record, which are Dutch; the classes that group and word them
 * speak of the same in English:
 *
 * <table>
 *   <caption>Words for the same</caption>
 *   <tr><th>Statement</th><th>English</th></tr>
 *   <tr><td>Standpunt, Oordeel</td><td>judgement, or position</td></tr>
 *   <tr><td>Inbreng, Punten</td><td>point, points with one answer</td></tr>
 *   <tr><td>Voorwaardelijk</td><td>condition</td></tr>
 *   <tr><td>Reactie</td><td>answer</td></tr>
 *   <tr><td>Gevraagd</td><td>how parties were asked</td></tr>
 *   <tr><td>Raadpleging</td><td>asking, or talks</td></tr>
 *   <tr><td>Bijval</td><td>support for a point of others</td></tr>
 *   <tr><td>Bevoegdheid</td><td>power</td></tr>
 *   <tr><td>Behoud</td><td>unchanged</td></tr>
 *   <tr><td>Onbekend</td><td>unknown</td></tr>
 *   <tr><td>Kostenpost</td><td>cost, or post</td></tr>
 *   <tr><td>Ramingen</td><td>estimates</td></tr>
 *   <tr><td>Geldstroom, Bekostiging</td><td>payment, grant or funding</td></tr>
 *   <tr><td>Geldweg</td><td>the way by which money reaches bodies</td></tr>
 *   <tr><td>Doelen</td><td>purposes</td></tr>
 *   <tr><td>VanMeer</td><td>shared words</td></tr>
 *   <tr><td>Overeenkomst</td><td>agreement</td></tr>
 *   <tr><td>Beperking</td><td>limit of a study</td></tr>
 *   <tr><td>Elders</td><td>elaboration</td></tr>
 *   <tr><td>Overheidslaag</td><td>layer</td></tr>
 *   <tr><td>Koepel</td><td>umbrella</td></tr>
 * </table>
 */
@NullMarked
package nl.udo.paragraaf;

import org.jspecify.annotations.NullMarked;
