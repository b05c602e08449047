// ink §149: a line of a tag and an arrow gives its tag to the next line
# quiet -> lamp
== lamp
The lamp hums.
-> END
