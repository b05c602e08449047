// runtime §175, runtime §176, ink §196: plus and minus a number move every item within its list
LIST moon = new, crescent, half, full
VAR tonight = crescent
~ tonight++
{tonight}
~ tonight += 1
{tonight}
{tonight + 1}nothing
{(new, half) + 1}
~ tonight = tonight - 3
{tonight}
