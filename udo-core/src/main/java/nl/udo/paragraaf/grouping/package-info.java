/**
 * Step 2 of the text, what belongs together and in which order: leaves out what no text may say,
 * narrows scopes so that nothing is both said and denied, merges statements that are one fact, and
 * orders them into parts and paragraphs.
 *
 * <p>Which rule is where, in the order in which {@code Planning} applies them:
 *
 * <ul>
 *   <li>A role is told only where no task or money shows it: {@code Roles}.
 *   <li>What came after submission, or answers the toelichting, is not told: {@code TooLate}; nor
 *       is what is said or shown besides, or undecided: {@code Selection}, {@code Deferred}.
 *   <li>Nothing is said wider than its evidence; beside who has consequences, others are the rest:
 *       {@code Scopes}, {@code Changes}, {@code Exceptions}.
 *   <li>The same of several layers is said once, and not of one of them again: {@code
 *       LayerMerging}, of their organs {@code OrganMerging} and {@code PowerMerging}; what goes
 *       from one to another, and a power with its task, {@code TransferMerging}. A kind is told
 *       once with all its tasks: {@code TaskMerging}.
 *   <li>The same judgement of several parties is one sentence: {@code PositionMerging}; so is what
 *       one party judged at one moment: {@code JudgementMerging}. Its conditions stand with it:
 *       {@code ConditionMerging}. The same point of several parties, with one answer, is one:
 *       {@code PointMerging}; what it led to is told with it: {@code OutcomeMerging}.
 *   <li>Estimates of one source are introduced once, those of one cost stand side by side: {@code
 *       EstimateMerging}. What a study does not cover, and what it found, stand with its amounts:
 *       {@code Limits}, {@code Findings}; so does who studied what for whom, where these are for
 *       the same bodies: {@code Introductions}. A difference stands behind what it is between:
 *       {@code Differences}.
 *   <li>Money that was agreed stands with the agreement: {@code AgreementMerging}. Payments that
 *       are alike are a list from three on: {@code Purposes}, {@code Recipients}. What the record
 *       says alike of several of them stands behind the last, with what they are for: {@code
 *       SharedWords}; evaluations alike are one: {@code EvaluationMerging}. That no more is paid
 *       stands behind what is: {@code Refusals}.
 *   <li>What is unknown of one subject until one moment is said once, and what is equally unknown
 *       of several bodies of them together, also that there is no amount: {@code UnknownMerging}.
 *   <li>Themes have a fixed order, the main thing comes before its detail, and a few points stand
 *       with what they are about: {@code Ordering}. What changes comes before what stays: {@code
 *       ChangeOrder}. How parties judge now comes before how they came to that: {@code
 *       JudgementOrdering}; points are told by theme and then by date: {@code
 *       ConsultationOrdering}. A long paragraph is split: {@code Paragraphs}.
 * </ul>
 *
 * <p>Every rule is a function from statements to statements, without memory and without words of
 * ours. A rule that cannot be applied safely is not applied. Not for users of the library: this
 * package is not exported.
 */
@NullMarked
package nl.udo.paragraaf.grouping;

import org.jspecify.annotations.NullMarked;
