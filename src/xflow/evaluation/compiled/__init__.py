"""Transfers judged one after another: what laws ask is found once, and what they answer is kept."""
