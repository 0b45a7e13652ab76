"""A print house that fetches files from a folder, by SFTP."""
