"""What a measure says: which concerns its data touch, whom it names, and what it comes to for each place."""
