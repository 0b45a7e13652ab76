"""The demo firm's logo: a northern light over hills."""

from pathlib import Path

MEDIA_TYPE = "image/svg+xml"
LOGO = Path(__file__).with_name("logo.svg").read_bytes()
