"""The official rules of e-invoices: UBL 2.1, EN 16931 and Peppol BIS Billing 3."""
