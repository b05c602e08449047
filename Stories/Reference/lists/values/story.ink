// ink §170, ink §198: items count from one; a given value starts the count anew
LIST stairs = cellar, (ground), roof = 10, sky
{stairs} {LIST_VALUE(stairs)}
{LIST_VALUE(cellar)} {LIST_VALUE(roof)} {LIST_VALUE(sky)}
{stairs(10)} and {stairs(7)}nothing
