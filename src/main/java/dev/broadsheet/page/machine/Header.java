package dev.broadsheet.page.machine;

/**
 * A response header.
 *
 * @param name as written in the standards, such as {@code Referrer-Policy}
 * @param value without quotes, backslashes, dollar signs or line breaks, so that it stands between
 *     double quotes in every server's configuration
 */
public record Header(String name, String value) {
  public Header {
    if (!name.matches("[A-Za-z-]+") || !value.matches("[^\"\\\\$\\p{Cntrl}]+")) {
      throw new IllegalArgumentException("no header: " + name + ": " + value);
    }
  }

  @Override
  public String toString() {
    return name + ": " + value;
  }
}
