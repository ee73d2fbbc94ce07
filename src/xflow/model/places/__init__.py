"""Places whose law may matter: states, special regions, zones, and blocs with members by date."""
