"""What is claimed from the tax authority for work in homes (ROT and RUT), and what it decides."""
