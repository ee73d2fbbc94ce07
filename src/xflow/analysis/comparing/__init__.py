"""Two policies compared: what reads differently, and which transfers come to something else."""
