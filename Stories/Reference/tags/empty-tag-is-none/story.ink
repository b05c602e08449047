// runtime §129: a tag without any text is no tag
Empty #
Two ##
