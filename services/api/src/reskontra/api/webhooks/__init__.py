"""What strangers tell us: verified, noted, and answered with nothing."""
