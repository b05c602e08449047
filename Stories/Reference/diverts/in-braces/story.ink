// ink §72: two diverts with a bar are a sequence; one alone prints its target
-> crossing
== crossing
{-> hill|-> coast}
== hill
Up the hill.
-> crossing
== coast
Down to the sea.
{-> hill}
-> END
