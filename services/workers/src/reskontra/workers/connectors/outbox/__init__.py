"""Files in a folder, for operators without an access point, or with one that fetches files."""
