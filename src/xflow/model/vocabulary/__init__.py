"""What every law speaks of: general data categories and general facts."""
