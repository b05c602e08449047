// ink §79: a line that begins with a dash is the next branch; escaped it is text
{true:
    Buy:
    \- eggs
    \- ink
}
