"""The benchmark in bulk: tables of many transfers, decided as wholes."""
