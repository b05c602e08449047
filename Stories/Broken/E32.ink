// E32: kinds of sequences that do not go together
{&~red|blue}
{once stopping: red|blue}
{shuffle cycle:
- red
- blue
}
-> END
