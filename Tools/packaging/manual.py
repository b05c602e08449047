"""Makes manual pages of what the command says of itself.

longhand --experimental-dump-help | python3 Tools/packaging/manual.py VERSION FOLDER

A page for the command, and one for each of its own: longhand.1, longhand-play.1 and so on. Nothing is written that the
help does not say, but where files are kept, and what belongs together.
"""

import json
import os
import re
import sys
import time

FILES = """.TP
.I .longhand.yml
Settings of the linter, in the folder of a story or in those above it.
.TP
.I $XDG_DATA_HOME/longhand
Saved games and lines that were typed; without the variable, in
.IR ~/.local/share/longhand ,
on macOS in
.IR "~/Library/Application Support/longhand" ."""
ENVIRONMENT = """.TP
.B NO_COLOR
If set, nothing is coloured.
.TP
.B TERM
If
.BR dumb ,
the cursor is not moved either."""


def escape(text):
    """Words for troff: nothing in them is an order."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga").replace("^", "\\(ha")
    return re.sub(r"^([.\s])", r"\\&\1", text, flags=re.MULTILINE).replace("~", "\\(ti")


def prose(text):
    """Words in which `this` is shown bold."""
    parts = re.split(r"`([^`\n]+)`", text)
    return "".join("\\fB%s\\fR" % escape(part) if index % 2 else escape(part) for index, part in enumerate(parts))


def flags(argument):
    """How an argument is written: bold names, and its value."""
    value = "\\fI%s\\fR" % escape(argument.get("valueName") or "")
    if argument["kind"] == "positional":
        return value
    names = ["\\fB%s%s\\fR" % ("\\-" if name["kind"] == "short" else "\\-\\-", escape(name["name"])) for name in argument["names"]]
    joined = ", ".join(sorted(names, key=len))
    return joined + " " + value if argument["kind"] == "option" else joined


def usage(argument):
    """How an argument stands in the synopsis."""
    shown = flags({**argument, "names": [argument["preferredName"]]} if argument["kind"] != "positional" else argument)
    shown += " ..." if argument["isRepeating"] else ""
    return "[%s]" % shown if argument["isOptional"] or argument["kind"] != "positional" else shown


def described(argument):
    words = [argument.get("abstract", ""), argument.get("discussion", "")]
    if argument.get("allValues") and "values:" not in words[0]:
        words.append("One of: %s." % ", ".join(argument["allValues"]))
    if argument.get("defaultValue"):
        words.append("Without it: %s." % argument["defaultValue"])
    return prose(" ".join(word for word in words if word))


def sections(discussion):
    """The examples, the exit statuses and the paragraphs of what a command says of itself."""
    examples = re.findall(r"^Example: (.*)$", discussion, flags=re.MULTILINE)
    rest = re.sub(r"^Example: .*\n?", "", discussion, flags=re.MULTILINE).strip()
    paragraphs, statuses, further = [], [], ""
    for paragraph in re.split(r"\n\s*\n", rest):
        before, found, after = paragraph.partition("Exit status: ")
        if before.strip():
            paragraphs.append(before.strip())
        if found:
            words, _, further = after.partition(". ")
            statuses = re.findall(r"(?:^|, )(\d) (.*?)(?=, \d |\.?$)", " ".join(words.split()))
        if further:
            paragraphs.append(further)
            further = ""
    return examples, statuses, paragraphs


def page(command, version, siblings):
    names = command.get("superCommands", []) + [command["commandName"]]
    name, call = "-".join(names), " ".join(names)
    examples, statuses, paragraphs = sections(command.get("discussion", ""))
    shown = [argument for argument in command.get("arguments", []) if argument.get("shouldDisplay", True)]
    positional = [argument for argument in shown if argument["kind"] == "positional"]
    options = [argument for argument in shown if argument["kind"] != "positional"]
    day = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    lines = ['.TH "%s" 1 "%s" "Longhand %s" "Longhand"' % (name.upper(), day, version), ".nh", ".SH NAME"]
    lines += ["%s \\- %s" % (escape(name), escape(command["abstract"].rstrip("."))[:1].lower() + escape(command["abstract"].rstrip("."))[1:])]
    lines += [".SH SYNOPSIS", ".B %s" % escape(call)]
    subcommands = [sub for sub in command.get("subcommands", []) if sub["commandName"] != "help"]
    if subcommands:
        lines += [".I command", "[\\fIoptions\\fR]", ".br", ".B %s" % escape(call), ".I story"]
    lines += [usage(argument) for argument in options + positional]
    lines += [".SH DESCRIPTION", prose(command["abstract"])]
    for paragraph in paragraphs:
        lines += [".PP"] + [prose(line) for line in paragraph.splitlines()]
    if subcommands:
        lines += [".SH COMMANDS"]
        for sub in subcommands:
            lines += [".TP", "\\fB%s\\fR(1)" % escape(name + "-" + sub["commandName"]), prose(sub["abstract"])]
    if positional or options:
        lines += [".SH OPTIONS"]
        for argument in positional + options:
            lines += [".TP", flags(argument), described(argument)]
    if statuses:
        lines += [".SH EXIT STATUS"]
        for number, words in statuses:
            lines += [".TP", ".B %s" % number, prose(words)]
    if subcommands:
        lines += [".SH FILES", FILES, ".SH ENVIRONMENT", ENVIRONMENT]
    if examples:
        lines += [".SH EXAMPLES"]
        lines += [".nf"] + [escape(example) for example in examples] + [".fi"]
    others = [sibling for sibling in siblings if sibling != name]
    lines += [".SH SEE ALSO", ",\n".join("\\fB%s\\fR(1)" % escape(other) for other in others)]
    return name, "\n".join(lines) + "\n"


def main():
    version, folder = sys.argv[1:]
    root = json.load(sys.stdin)["command"]
    commands = [root] + [sub for sub in root["subcommands"] if sub["commandName"] != "help"]
    siblings = ["longhand"] + ["longhand-" + command["commandName"] for command in commands[1:]]
    for command in commands:
        name, text = page(command, version, siblings)
        with open(os.path.join(folder, name + ".1"), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
