"""What we need from strangers, in our words."""
