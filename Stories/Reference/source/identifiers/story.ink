// ink §33, ink §34: names may start with a digit and use many scripts
VAR 5x = 3
VAR 1e5 = 7
VAR ключ = 2
VAR 鍵 = 4
VAR été = 1
{5x} {1e5} {ключ} {鍵} {été}
