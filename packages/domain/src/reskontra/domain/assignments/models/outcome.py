"""The tables of what comes of work: on invoices, and as pay."""

from tortoise import fields
from tortoise.models import Model


class BilledLine(Model):
    """A line of an entry on an invoice, until the whole invoice is credited."""

    id = fields.UUIDField(primary_key=True)
    entry_line_id = fields.UUIDField()
    entry_id = fields.UUIDField()
    invoice_id = fields.UUIDField()
    position = fields.IntField()
    billed_at = fields.DatetimeField()
    returned_at = fields.DatetimeField(null=True)

    class Meta:
        table = "billed_line"


class SelfBill(Model):
    """A draft of the invoice that we write for a consultant's company."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    consultant_id = fields.UUIDField()
    state = fields.TextField(default="DRAFT")
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "self_bill"


class PayLine(Model):
    """What a consultant is to be paid for a line of an entry."""

    id = fields.UUIDField(primary_key=True)
    entry_line_id = fields.UUIDField(unique=True)
    entry_id = fields.UUIDField()
    assignment_id = fields.UUIDField()
    consultant_id = fields.UUIDField()
    work_date = fields.DateField()
    description = fields.TextField()
    quantity = fields.DecimalField(max_digits=18, decimal_places=6)
    unit = fields.TextField(default="")
    rate = fields.DecimalField(max_digits=21, decimal_places=6)
    amount_minor = fields.BigIntField()
    pay_code = fields.TextField(default="")
    rule = fields.TextField()
    release_date = fields.DateField(null=True)
    invoice_id = fields.UUIDField(null=True)
    self_bill_id = fields.UUIDField(null=True)
    released_minor = fields.BigIntField(default=0)
    kept_minor = fields.BigIntField(default=0)
    earned_as = fields.TextField(default="")
    created_at = fields.DatetimeField()

    class Meta:
        table = "pay_line"


class PayRelease(Model):
    """A part of a pay line that is free to be paid, once for each cause."""

    id = fields.UUIDField(primary_key=True)
    pay_line_id = fields.UUIDField()
    cause = fields.TextField()
    amount_minor = fields.BigIntField()
    released_at = fields.DatetimeField()
    self_bill_id = fields.UUIDField(null=True)

    class Meta:
        table = "pay_release"
