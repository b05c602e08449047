// E19: strings that are not closed
~ temp sign = "room four
{sign == "room: yes|no}
-> END
