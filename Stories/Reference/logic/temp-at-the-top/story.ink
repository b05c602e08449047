// ink §211: a temp at the top level works like any other there
~ temp guests = 2 + 3
{guests} guests
{guests > 4:
    ~ guests = 0
}
{guests} left
