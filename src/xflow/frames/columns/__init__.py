"""The columns of a frame as arrays of small numbers; what they mean is not known here."""
