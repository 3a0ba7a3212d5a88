package dev.broadsheet.diagnostic;

import java.util.regex.Pattern;

/**
 * One thing that can be wrong. Each rule is declared once, as a constant of the class that finds
 * it; the catalogue in the documentation is made from them.
 *
 * @param code what stands in brackets in a printed finding: kebab-case, such as {@code
 *     fact-mismatch}
 * @param severity what a finding of this rule is unless settings say otherwise
 * @param summary what is wrong, in one sentence
 * @param help why it matters and how to mend it, in Markdown
 */
public record Rule(String code, Severity severity, String summary, String help) {
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

  public Rule {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a rule code: " + code);
    }
  }

  public static Rule error(String code, String summary, String help) {
    return new Rule(code, Severity.ERROR, summary, help);
  }

  public static Rule warning(String code, String summary, String help) {
    return new Rule(code, Severity.WARNING, summary, help);
  }
}
