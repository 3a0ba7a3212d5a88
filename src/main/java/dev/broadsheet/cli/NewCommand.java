package dev.broadsheet.cli;

import picocli.CommandLine.Command;

/** {@code broadsheet new}: beginnings, which never write over anything. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(site | article | sheet)",
    subcommands = {NewSiteCommand.class, NewArticleCommand.class, NewSheetCommand.class},
    description = "Begin a site, an article or a fact sheet. Nothing is ever overwritten.")
final class NewCommand {}
