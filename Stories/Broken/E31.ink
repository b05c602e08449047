// E31: a sequence without elements
The lamp is {cycle:}.
{stopping:
}
-> END
