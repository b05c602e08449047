// runtime §62: a tunnel call counts, its return does not
-> street
== street
Street {street}.
-> inn ->
-> inn ->
Street {street}, inn {inn}.
-> END
== inn
A glass.
->->
