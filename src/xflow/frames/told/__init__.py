"""What is told of rows, put together of what the laws that they touch come to."""
