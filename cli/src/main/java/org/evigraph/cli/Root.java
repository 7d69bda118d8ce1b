package org.evigraph.cli;

import picocli.CommandLine.Command;

/** The command without a verb: help and version. */
@Command(
        name = "evigraph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading = "Usage: ",
        customSynopsis = "evigraph COMMAND [ARGUMENTS] [OPTIONS]",
        description = {
            "%nHow does A lead to B, how sure are we, who says so, and who disagrees?",
            "%nEvigraph holds published claims as a graph, finds the pathways between two things, and grades each pathway by"
                    + " the evidence behind it."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:nothing found",
            "2:wrong use, or a name that is unknown or ambiguous",
            "3:bad input data; nothing was written",
            "4:cut short by a budget; what is shown is a part",
            "5:cannot read or write",
            "70:a fault of Evigraph itself"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  evigraph pathways \"natalizumab -> plasma exchange -> IRIS risk\"",
            "%nEach command has its own help: evigraph pathways --help"
        })
final class Root {}
