// ink §198, runtime §161: floor and ceiling keep the type, INT truncates
{FLOOR(1.7)} {FLOOR(-1.5)} {FLOOR(7)}
{CEILING(1.2)} {CEILING(-1.5)}
{INT(2.9)} {INT(-2.9)}
{INT(3.9) / 2} {CEILING(1.2) / 4}
{FLOAT(7) / 2} {7 / 2}
