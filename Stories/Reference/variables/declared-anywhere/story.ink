// L162, L210: a global is known everywhere, wherever it is declared
Pennies: {pennies}.
-> END
== never
VAR pennies = 12
-> END
