"""The law of a jurisdiction under each point of a set of principles."""
