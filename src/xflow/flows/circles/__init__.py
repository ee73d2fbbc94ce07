"""Groups whose inside is easier than their border, and what alone holds groups together."""
