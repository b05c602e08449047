// ink §174, ink §182: prefixes may follow each other and operators
{- -5} {--5} {4 - -1}
{not -5} {not not -5}
