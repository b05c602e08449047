// runtime §115: glue works across diverts
-> hall
== hall
The hall<>
-> way
== way
way is long.
-> END
