'use strict';

const offered = [
  {command: 'lint', name: 'Find what is wrong in all stories', arguments: ['.']},
  {command: 'test', name: 'Play stories by their transcripts', arguments: ['.']},
];

/// Tasks of the kind `longhand`: those that suit every folder, and those that a folder's tasks.json names.
module.exports = (vscode, program) => {
  const task = (definition, folder, name) => new vscode.Task(
    {...definition, type: 'longhand'}, folder ?? vscode.TaskScope.Workspace, name, 'longhand',
    new vscode.ProcessExecution(program(), [definition.command, ...(definition.arguments ?? [])]),
    definition.command === 'lint' ? ['$longhand'] : []);
  return {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
      offered.map(({name, ...definition}) => task(definition, folder, name))),
    resolveTask: ({definition, scope, name}) => task(definition, scope, name),
  };
};
