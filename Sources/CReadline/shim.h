// GNU readline's own headers want stdio first.
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
