"""The least that makes many flows lawful: plans for a group, and where to host."""
