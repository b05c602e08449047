// ink §90: empty elements count
-> step -> step -> step -> step -> step ->
== step
One{|, two||, four|}.
->->
