// ink §22, ink §23: an author note prints nothing; a longer word or another place is text
TODO: find a better simile
TODO without a colon
TODOs are text.
To do: TODO: this is text too.
{true: TODO: sweep the stairs}
- TODO: after a gather dash it is a note
Done.
