"""Plays a story in a terminal and draws its screen as SVG: picture.py write|check LONGHAND ROOT"""

import html
import os
import shutil
import sys
import tempfile

import pexpect
import pyte

STORY = "Stories/Tutorial/07-personas.ink"
TYPED = ["how its day", "read it aloud"]
COLUMNS, ROWS = 84, 37
WIDTH, HEIGHT, MARGIN = 8.4, 19, 18
COLOURS = {
    "default": "#d7d7d2", "black": "#6b7078", "red": "#e06c75", "green": "#98c379", "brown": "#e5c07b", "blue": "#61afef",
    "magenta": "#c678dd", "cyan": "#6fc3cf", "white": "#d7d7d2", "brightblack": "#8b919a", "brightred": "#ef8b93",
    "brightgreen": "#b5dd95", "brightbrown": "#f0d399", "brightyellow": "#f0d399", "brightblue": "#8cc6f7",
    "brightmagenta": "#d99bea", "brightcyan": "#8fdbe5", "brightwhite": "#ffffff",
}


def screen(program, root):
    """What stands on the screen when everything was typed."""
    folder = tempfile.mkdtemp()
    result = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.Stream(result)
    environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null",
                   "HOME": folder, "XDG_DATA_HOME": folder}
    game = pexpect.spawn(program, ["play", "--new", "--seed", "1", "--theme", "dark", "--width", "80", os.path.join(root, STORY)],
                         env=environment, dimensions=(ROWS, COLUMNS), encoding="utf-8", timeout=60)
    try:
        for words in TYPED:
            game.expect(r"\x1b\[\?2004h(?:\x1b\[[0-9;]*m)*> (?:\x1b\[[0-9;]*m)*")
            stream.feed(game.before + game.after)
            game.send(words + "\r")
        game.expect(r"\x1b\[\?2004h(?:\x1b\[[0-9;]*m)*> (?:\x1b\[[0-9;]*m)*")
        stream.feed(game.before + game.after)
    finally:
        game.close(force=True)
        shutil.rmtree(folder)
    return result


def runs(line):
    """The characters of a line that look alike, with the column where they begin."""
    found = []
    for column in range(COLUMNS):
        cell = line[column]
        colour = COLOURS.get(cell.fg, "#" + cell.fg if len(cell.fg) == 6 else COLOURS["default"])
        look = (colour, cell.bold, cell.italics, cell.underscore)
        if found and found[-1][1] == look:
            found[-1][2].append(cell.data)
        else:
            found.append((column, look, [cell.data]))
    return [(column, look, "".join(text)) for column, look, text in found if "".join(text).strip()]


def svg(shown):
    lines = [runs(shown.buffer[row]) for row in range(ROWS)]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    width, height = COLUMNS * WIDTH + 2 * MARGIN, len(lines) * HEIGHT + 2 * MARGIN
    out = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" width="%g" role="img">' % (width, height, width),
           "<title>A session of longhand play: a lighthouse keeper, her lamp, and what choices change in them</title>",
           '<rect width="100%" height="100%" rx="9" fill="#1d2025"/>',
           '<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,\'DejaVu Sans Mono\',monospace" font-size="14" xml:space="preserve">']
    for row, line in enumerate(lines):
        for column, (colour, bold, italic, underscore), text in line:
            # A run keeps its columns whatever font is at hand.
            text = text.rstrip()
            look = ' font-weight="bold"' * bold + ' font-style="italic"' * italic + ' text-decoration="underline"' * underscore
            out.append('<text x="%g" y="%g" fill="%s"%s textLength="%g">%s</text>' % (
                MARGIN + column * WIDTH, MARGIN + row * HEIGHT + 14, colour, look, len(text) * WIDTH, html.escape(text, quote=False)))
    return "\n".join(out + ["</g>", "</svg>"]) + "\n"


def main():
    mode, program, root = sys.argv[1:]
    path = os.path.join(root, ".github", "session.svg")
    drawn = svg(screen(program, root))
    if mode == "write":
        with open(path, "w", encoding="utf-8") as file:
            file.write(drawn)
        return 0
    with open(path, encoding="utf-8") as file:
        if file.read() == drawn:
            return 0
    print("The picture in README is not what a session shows now: Tools/picture draws it anew.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
