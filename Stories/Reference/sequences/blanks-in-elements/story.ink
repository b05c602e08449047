// ink §90: blanks in elements stay, except behind the colon of a word
-> paint -> paint ->
== paint
x{& a | b }y x{cycle: c|d }y x{&e|f}y
->->
