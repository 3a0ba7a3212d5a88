package dev.broadsheet.publish;

/**
 * How to publish.
 *
 * @param mode how readers are taken to the new release
 * @param durable whether the release is on the disk, not only in the system's memory, before
 *     readers see it, so that it survives a loss of power; a killed process loses nothing either
 *     way
 */
public record PublishOptions(PublishMode mode, boolean durable) {
  /** A plain folder that survives a loss of power. */
  public static final PublishOptions STANDARD = new PublishOptions(PublishMode.FOLDER, true);
}
