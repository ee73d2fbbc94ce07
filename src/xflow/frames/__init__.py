"""Judge the rows of a data frame, in the library in which the frame is kept."""
