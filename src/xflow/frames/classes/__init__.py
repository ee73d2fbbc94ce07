"""Rows that no law can tell apart, and how each rule stands for them."""
