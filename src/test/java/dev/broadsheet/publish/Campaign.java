package dev.broadsheet.publish;

/**
 * How often the long tests do what they do: {@code src/campaign/run.sh} asks for more than a build.
 */
final class Campaign {
  private Campaign() {}

  /** The number in {@code -Dbroadsheet.campaign.NAME}, else the usual one. */
  static int count(String name, int usual) {
    return Integer.getInteger("broadsheet.campaign." + name, usual);
  }
}
