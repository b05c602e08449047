// ink §191, ink §192: a place as a condition asks whether it was ever visited
-> shore
== shore
{cave: Sand in your shoes.|Clean shoes.}
* {not cave} [Into the cave] -> cave
* {cave} [Home] -> home
== cave
Dark.
-> shore
== home
{cave == 1 and shore == 2: A short day.|A long day.}
-> END
