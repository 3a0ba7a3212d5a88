package dev.broadsheet.check.mutation;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The campaign as a page of the documentation. */
final class MeasurementsPage {
  private static final String HEAD =
      """
      # What the checker catches

      This page is written by `MutationIT`, which `mvn verify` runs; `-Dgolden.approve=true` renews it.

      A seeded program takes the real articles and the real fact sheet of this repository and makes one
      change at a time: a digit, a unit, a qualifier, an id. After each change it loads and checks the
      whole site. Whether a change makes a sentence untrue is decided without the checker, from the raw
      text and the numbers in the sheet; a change that might still be true under some way of rounding
      is not made. A change counts as caught only when an error of the right rule lies on the changed
      reference: right file, line and column. A change of the sheet counts as caught only when
      every sentence that it makes untrue is reported.
      """;

  private static final String HARMLESS =
      """

      ## False alarms

      The other way round: figures in other words that say the same (`$100 billion` as `US$100bn`,
      `超过` as `逾`, `70%～80%` as `七成至八成`), and sentences with years, dates, ordinals and names put
      into the articles. None of them may raise an error. A phrase that the reader does not know yet inside a
      reference is an error too, never passed over: of 1,400 further rewordings, `10 or more gigawatts`,
      `百分之七十至八十` and `一百万家以上` were refused in this way.
      """;

  private static final String OUTSIDE =
      """

      ## What is not caught

      Broadsheet verifies figures. An untruth that no figure carries gets past it, and editors must find
      it themselves. These changes were made too, to say how much slips through:
      """;

  private static final String REASONS =
      """

      - **An id exchanged where Broadsheet writes the words.** `[](fact:id)` prints whatever the fact
        says, so the words are always true of *some* fact. The other language gives the exchange away
        unless it cites the wrong fact too, somewhere in the same article.
      - **A plain number.** `0.69` and `35 million` are no figures by the rule of the house when no unit and no
        noun of the sheet stands beside them, so that ordinals, addresses and ages need no fact. Inside a
        reference they are verified.
      - **Years and dates in prose** are not facts of the sheet, unless they stand in a timeline.
      - **Direction and names.** "Rose" for "fell", Amazon for NVIDIA: the words around a reference are not
        read. What matters can be bound to a claim, whose verdict is checked.
      - **Rows of a table.** Labels are free text; that a row's figure belongs to its label is the editor's word.
      - **Weak but true words.** "Over $20 billion" of $30 billion, or a range that rounds to its upper end, is
        not counted as untrue and was not tried.
      """;

  private final Tally tally;

  MeasurementsPage(Tally tally) {
    this.tally = tally;
  }

  String text() {
    return HEAD
        + summary()
        + table("Caught", MutationKind::mustBeCaught)
        + HARMLESS
        + table("Silent", MutationKind::isHarmless)
        + OUTSIDE
        + table("Caught", MutationKind::isOutsidePromise)
        + REASONS;
  }

  private String summary() {
    Tally untrue = tally.untrue();
    Tally harmless = tally.harmless();
    return "\n**%d of %d** untrue changes are caught at the right place (%d of %d in English, %d of %d in Chinese, %d of %d in the sheet). **%d of %d** harmless changes raise nothing.%n"
        .formatted(
            untrue.right(),
            untrue.made(),
            untrue.of(Tongue.ENGLISH).right(),
            untrue.of(Tongue.ENGLISH).made(),
            untrue.of(Tongue.CHINESE).right(),
            untrue.of(Tongue.CHINESE).made(),
            untrue.of(Tongue.SHEET).right(),
            untrue.of(Tongue.SHEET).made(),
            harmless.right(),
            harmless.made())
        .replace("\r\n", "\n");
  }

  private String table(String right, Predicate<MutationKind> wanted) {
    return "\n| change | English | Chinese | sheet | "
        + right
        + " |\n| --- | --- | --- | --- | --- |\n"
        + Arrays.stream(MutationKind.values())
            .filter(wanted)
            .map(this::row)
            .collect(Collectors.joining());
  }

  private String row(MutationKind kind) {
    Tally all = tally.of(kind);
    String share = all.made() == 0 ? "-" : all.right() * 100 / all.made() + "%";
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            kind.title(),
            cell(all.of(Tongue.ENGLISH)),
            cell(all.of(Tongue.CHINESE)),
            cell(all.of(Tongue.SHEET)),
            share);
  }

  private static String cell(Tally tally) {
    return tally.made() == 0 ? "" : tally.right() + " of " + tally.made();
  }
}
