// ink §196: plus-assign works for strings and lists too
LIST bag = (rope), lamp, map
VAR word = "sun"
~ word += "flower"
~ bag += lamp
~ bag += (map)
~ bag -= rope
{word}: {bag}
