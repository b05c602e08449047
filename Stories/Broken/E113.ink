// E113: targets where a value is needed
~ temp x = 1 + -> hall
{-> hall: yes}
* {-> hall} Go in
- -> hall
== hall
The hall.
-> END
