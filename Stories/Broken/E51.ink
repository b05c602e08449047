// E51: an arrow without a target that is no fallback choice
The road ends here ->
->
-> END
