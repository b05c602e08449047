// runtime §174: nothing is had by an empty list, and an empty list has nothing
LIST basket = (apple), pear
{basket ? ()} {() ? basket} {() ? ()}
{basket !? ()} {() !? ()}
{() == ()} {() != ()} {() >= ()} {() <= ()}
{() < apple} {apple < ()} {apple > ()} {() > apple}
