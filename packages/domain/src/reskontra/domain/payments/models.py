"""The tables of payments."""

from tortoise import fields
from tortoise.models import Model


class Payment(Model):
    """Money that came in."""

    id = fields.UUIDField(primary_key=True)
    received_date = fields.DateField()
    amount_minor = fields.BigIntField()
    currency = fields.TextField(default="SEK")
    source = fields.TextField()
    reference = fields.TextField(default="")
    created_at = fields.DatetimeField()

    class Meta:
        table = "payment"


class Allocation(Model):
    """Part of a payment that settles part of an invoice; the sum never exceeds either."""

    id = fields.UUIDField(primary_key=True)
    payment_id = fields.UUIDField()
    invoice_id = fields.UUIDField()
    amount_minor = fields.BigIntField()
    rate = fields.DecimalField(max_digits=20, decimal_places=8, null=True)
    allocated_at = fields.DatetimeField()
    undone_at = fields.DatetimeField(null=True)
    reversed_date = fields.DateField(null=True)

    class Meta:
        table = "allocation"


class Refund(Model):
    """Money that was paid too much and went back to the buyer, or over to another invoice."""

    id = fields.UUIDField(primary_key=True)
    invoice_id = fields.UUIDField()
    to_invoice_id = fields.UUIDField(null=True)
    amount_minor = fields.BigIntField()
    currency = fields.TextField(default="SEK")
    refunded_date = fields.DateField()
    reference = fields.TextField(default="")
    created_at = fields.DatetimeField()
    undone_at = fields.DatetimeField(null=True)
    reversed_date = fields.DateField(null=True)

    class Meta:
        table = "refund"
