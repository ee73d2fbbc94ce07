"""What must always be true, one law a file."""
