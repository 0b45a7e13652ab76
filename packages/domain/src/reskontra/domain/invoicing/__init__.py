"""Invoices: from a draft that anyone may change to a document that nobody may."""
