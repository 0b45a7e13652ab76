"""Claims for work in homes (ROT and RUT), as clients see them."""
