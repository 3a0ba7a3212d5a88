package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.Fingerprint;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What checking an article or a sheet came to.
 *
 * @param findings in it alone
 * @param sheets every sheet that was looked at, without the sheet itself
 * @param content what its own files hold; {@link Fingerprint#NONE} where they are not known
 */
public record Judgement(
    List<Diagnostic> findings, Coverage coverage, SortedSet<String> sheets, Fingerprint content) {
  public Judgement {
    findings = List.copyOf(findings);
    sheets = Collections.unmodifiableSortedSet(new TreeSet<>(sheets));
  }
}
