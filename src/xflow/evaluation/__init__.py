"""Judge transfers: the engine, its decisions, and what they rest on."""
