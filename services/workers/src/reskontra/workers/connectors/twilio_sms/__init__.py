"""Text messages by Twilio (Programmable Messaging, REST API 2010-04-01)."""
