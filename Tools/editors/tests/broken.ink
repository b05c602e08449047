VAR trust = 50
-> kitchen

=== kitchen ===
Rain on the window. 🌧 {trust}
* [Say it] -> hallwy
* [Wait]
- -> END

=== hallway ===
~ trust = trust + 1
The hallway is dark.
-> END
