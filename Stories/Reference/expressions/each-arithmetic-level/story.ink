// ink §176, ink §177: every arithmetic operator has a level of its own
{1 + 2 - 3}
{1 - 2 + 3}
{5 * 3 / 2}
{7 / 2 * 2}
{2 * 5 % 3}
{10 - 4 - 3}
{100 / 5 / 2}
{"a" + 5 - 3}
