'use strict';

const offered = [
  {command: 'lint', name: 'Find what is wrong in all stories', arguments: ['.']},
  {command: 'test', name: 'Play stories by their transcripts', arguments: ['.']},
  {command: 'format', name: 'Give all stories one style', arguments: ['.']},
];
/// Those about the story that is in front.
const offeredForStory = [
  {command: 'play', name: 'Play the story in front'},
  {command: 'explore', name: 'Explore the story in front'},
];

/// Tasks of the kind `longhand`: those that suit every folder, those about the story whose main file `story` promises, and
/// those that a folder's tasks.json names.
module.exports = (vscode, program, story) => {
  const task = (definition, folder, name) => new vscode.Task(
    {...definition, type: 'longhand'}, folder ?? vscode.TaskScope.Workspace, name, 'longhand',
    new vscode.ProcessExecution(program(), [definition.command, ...(definition.arguments ?? [])]),
    definition.command === 'lint' ? ['$longhand'] : []);
  return {
    provideTasks: async () => {
      const file = await story();
      const folders = vscode.workspace.workspaceFolders ?? [];
      return [
        ...folders.flatMap((folder) => offered.map(({name, ...definition}) => task(definition, folder, name))),
        ...(file ? offeredForStory : []).map(({name, command}) => task({command, arguments: [file]}, undefined, name)),
      ];
    },
    resolveTask: ({definition, scope, name}) => task(definition, scope, name),
  };
};
