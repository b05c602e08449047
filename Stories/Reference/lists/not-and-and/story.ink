// runtime §173, runtime §177: not makes a number of a list, and and or make a bool
LIST bag = (rope), lamp
VAR empty = ()
{not bag} {not empty} {not ()}
{bag && ""} {bag and true} {bag or false} {empty or 0}
{bag and empty} {bag or empty}
