"""Text messages by 46elks (REST API version 1)."""
