// ink §66: on a choice line no space is made before an arrow
* Snow-> rest
* Fog -> rest
== rest
men stand here.
-> END
