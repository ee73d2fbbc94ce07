"""What can be computed of a measure: objective, equal treatment, necessity, transparency."""
