// ink §162, ink §210: a global is known everywhere, wherever it is declared
Pennies: {pennies}.
-> END
== never
VAR pennies = 12
-> END
