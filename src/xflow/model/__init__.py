"""What things are: the nouns of the library, as frozen typed classes."""
