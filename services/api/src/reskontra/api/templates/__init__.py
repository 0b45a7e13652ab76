"""The words of mails and text messages, over GraphQL."""
