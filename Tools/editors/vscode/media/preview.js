'use strict';
// What the panel shows of `longhand play --json`, an event at a time.
(() => {
  const editor = acquireVsCodeApi();
  const story = document.getElementById('story');
  const choices = document.getElementById('choices');
  let offered = [];

  const add = (kind, text) => {
    const paragraph = document.createElement('p');
    paragraph.className = kind;
    paragraph.textContent = text;
    story.append(paragraph);
    paragraph.scrollIntoView({block: 'end'});
  };
  const signed = (number) => (number < 0 ? `−${-number}` : `+${number}`);

  const shows = {
    begin() {
      story.replaceChildren();
      choices.replaceChildren();
    },
    text({text, tags}) {
      if (text) add('text', text);
      if (tags.length > 0) add('tags', tags.map((tag) => `# ${tag}`).join('  '));
    },
    trait({trait, from, to}) { add('trait', `${trait} ${from} → ${to} (${signed(to - from)})`); },
    choices(event) {
      offered = event.choices;
      choices.replaceChildren();
      if (event.isPassed) return;
      for (const choice of offered) {
        const button = document.createElement('button');
        button.textContent = `${choice.number}  ${choice.text}`;
        button.addEventListener('click', () => editor.postMessage({choose: choice.number}));
        choices.append(button);
      }
    },
    chosen({number}) {
      choices.replaceChildren();
      const choice = offered.find((one) => one.number === number);
      if (choice) add('chosen', `› ${choice.text}`);
    },
    ending({name}) { add('ending', name ? `Ending: ${name}` : 'The end'); },
    problem({message, file, line}) { add('problem', file ? `${file}:${line}: ${message}` : message); },
    refused({message}) { add('problem', message); },
  };

  window.addEventListener('message', ({data}) => shows[data.type]?.(data));
  window.addEventListener('keydown', ({key}) => {
    const choice = offered.find((one) => String(one.number) === key);
    if (choice && choices.children.length > 0) editor.postMessage({choose: choice.number});
  });
  document.getElementById('undo').addEventListener('click', () => editor.postMessage({undo: true}));
  document.getElementById('restart').addEventListener('click', () => editor.postMessage({restart: true}));
  editor.postMessage({ready: true});
})();
