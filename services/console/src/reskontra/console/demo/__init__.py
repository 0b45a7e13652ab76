"""A living firm, made through the public API as any client would, and a witness of it."""
