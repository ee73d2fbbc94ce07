"""What becomes of flows if a provision falls."""
