# title: Her
# author: Somebody
VAR trust = 3
The lamp hums. {trust} moths turn around it.
* [Tell her about Catherine] You tell her.
* {trust > 5} [Kiss her] You do.
* Go home at once
    You walk. -> night
- She listens.
* [Ask what she thinks] She thinks. -> night
* [Ask what she wants] She laughs. -> night
== night
Night falls.
+ [Sleep] -> morning
+ [Stay awake] -> awake
== awake
The window is dark.
+ [Sleep after all] -> morning
+ [Read] -> awake
== morning
It is light. # ending: Dawn
-> END
== elsewhere
Elsewhere. # ending: Dusk
-> END
