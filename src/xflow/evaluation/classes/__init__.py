"""What the law cannot tell apart: places, days and kinds of data of which one stands for all of its class."""
