// ink §112: arguments are matched from left to right
-> greet("Ada", 3, "bridge")
== greet(who, times, place)
{who} waves {times} times from the {place}.
-> END
