// ink §36, ink §178: operator and sequence words may name variables
VAR mod = 7
VAR once = 2
VAR and = 3
{mod mod once}
{and and and}
{once}
