The refrain.
