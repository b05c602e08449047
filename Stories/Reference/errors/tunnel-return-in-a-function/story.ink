// E81, runtime §74, A12: a function that runs a tunnel return is a story error
Hello {leave()}.
== function leave()
{true:
    ->->
}
