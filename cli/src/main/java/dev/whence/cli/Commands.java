package dev.whence.cli;

import picocli.CommandLine;

/** Makes the commands, each with the surroundings that it needs. */
final class Commands implements CommandLine.IFactory {
    private final Surroundings surroundings;
    private final WhenceCommand whence;

    Commands(Surroundings surroundings, WhenceCommand whence) {
        this.surroundings = surroundings;
        this.whence = whence;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == TraceCommand.class) {
            return type.cast(new TraceCommand(surroundings, whence));
        } else if (type == ExportCommand.class) {
            return type.cast(new ExportCommand(surroundings));
        } else if (type == DecideCommand.class) {
            return type.cast(new DecideCommand(surroundings));
        } else if (type == ReviewCommand.class) {
            return type.cast(new ReviewCommand(surroundings));
        } else if (type == AgreementCommand.class) {
            return type.cast(new AgreementCommand(surroundings));
        } else if (type == DecisionsCommand.class) {
            return type.cast(new DecisionsCommand(surroundings));
        } else if (type == ClaimsCommand.class) {
            return type.cast(new ClaimsCommand(surroundings));
        } else if (type == ReportCommand.class) {
            return type.cast(new ReportCommand(surroundings));
        } else if (type == ReportsCommand.class) {
            return type.cast(new ReportsCommand(surroundings));
        } else if (type == ReuseCommand.class) {
            return type.cast(new ReuseCommand(surroundings, whence));
        } else if (type == PassagesCommand.class) {
            return type.cast(new PassagesCommand(surroundings));
        } else if (type == QuestionsCommand.class) {
            return type.cast(new QuestionsCommand(surroundings));
        } else if (type == FindingsCommand.class) {
            return type.cast(new FindingsCommand(surroundings));
        } else if (type == IncidentsCommand.class) {
            return type.cast(new IncidentsCommand(surroundings));
        } else if (type == SourcesCommand.class) {
            return type.cast(new SourcesCommand(surroundings));
        } else if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(surroundings));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
