"""The tables of what was worked, and of who approved it."""

from tortoise import fields
from tortoise.models import Model


class TimeEntry(Model):
    """What was worked on an assignment; once it is approved only its state moves."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    assignment_id = fields.UUIDField()
    consultant_id = fields.UUIDField(null=True)
    customer_id = fields.UUIDField()
    kind = fields.TextField(default="WORK")
    begins_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    break_minutes = fields.IntField(default=0)
    comment = fields.TextField(default="")
    state = fields.TextField(default="REPORTED")
    reported_at = fields.DatetimeField()
    reported_by = fields.TextField(default="")
    approved_at = fields.DatetimeField(null=True)
    approver_kind = fields.TextField(null=True)
    approver_name = fields.TextField(null=True)
    approver_id = fields.TextField(null=True)
    approver_address = fields.TextField(null=True)
    approved_sha256 = fields.TextField(null=True)
    rejected_at = fields.DatetimeField(null=True)
    rejected_by = fields.TextField(null=True)
    rejected_reason = fields.TextField(default="")
    held_reasons: fields.Field[list[dict[str, object]]] = fields.JSONField(default=list)
    revenue_minor = fields.BigIntField(default=0)
    pay_minor = fields.BigIntField(default=0)
    worked_as = fields.TextField(default="")

    class Meta:
        table = "time_entry"


class TakenBackApproval(Model):
    """Who approved what, and who took it back and why: never changed."""

    id = fields.UUIDField(primary_key=True)
    entry_id = fields.UUIDField()
    approved_at = fields.DatetimeField()
    approver_kind = fields.TextField()
    approver_name = fields.TextField(default="")
    approver_id = fields.TextField(null=True)
    approver_address = fields.TextField(null=True)
    approved_sha256 = fields.TextField()
    approved_text = fields.TextField()
    taken_back_at = fields.DatetimeField()
    taken_back_by = fields.TextField(default="")
    reason = fields.TextField()

    class Meta:
        table = "taken_back_approval"


class EntryLine(Model):
    """What a part of an entry costs the customer, or pays the consultant.

    One that was on an invoice belongs to no entry once its hours are told anew.
    """

    id = fields.UUIDField(primary_key=True)
    entry_id = fields.UUIDField(null=True)
    position = fields.IntField()
    side = fields.TextField()
    kind = fields.TextField()
    work_date = fields.DateField()
    description = fields.TextField()
    window_name = fields.TextField(default="")
    worked_minutes = fields.IntField(default=0)
    minutes = fields.IntField(default=0)
    quantity = fields.DecimalField(max_digits=18, decimal_places=6)
    unit = fields.TextField(default="")
    rate = fields.DecimalField(max_digits=21, decimal_places=6)
    amount_minor = fields.BigIntField()
    vat_class = fields.TextField(null=True)
    exemption = fields.TextField(null=True)
    account = fields.TextField(null=True)
    pay_code = fields.TextField(default="")
    vat_minor = fields.BigIntField(default=0)

    class Meta:
        table = "entry_line"


class EntryExpense(Model):
    """A journey, or what was laid out, with its receipt."""

    id = fields.UUIDField(primary_key=True)
    entry_id = fields.UUIDField()
    position = fields.IntField()
    kind = fields.TextField()
    description = fields.TextField()
    quantity = fields.DecimalField(max_digits=18, decimal_places=6)
    unit_price = fields.DecimalField(max_digits=21, decimal_places=6, null=True)
    vat = fields.DecimalField(max_digits=21, decimal_places=6, default=0)
    is_billed = fields.BooleanField(default=True)
    is_paid = fields.BooleanField(default=True)
    receipt_sha256 = fields.TextField(null=True)
    receipt_name = fields.TextField(null=True)
    receipt_media_type = fields.TextField(null=True)
    receipt_size = fields.BigIntField(null=True)

    class Meta:
        table = "entry_expense"
