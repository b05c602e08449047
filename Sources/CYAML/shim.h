// libyaml, the parser that most other YAML libraries are built on.
#include <yaml.h>
