"""Who recognises whom, and what serves at both ends."""
