"""The tables of assignments, of what was worked on them, and of what comes of it."""

from tortoise import fields
from tortoise.models import Model


class AssignmentSeries(Model):
    """A rule that assignments are made by."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    agreement_id = fields.UUIDField(null=True)
    customer_id = fields.UUIDField()
    orderer_id = fields.UUIDField(null=True)
    hour_type_id = fields.UUIDField()
    consultant_id = fields.UUIDField(null=True)
    title = fields.TextField()
    description = fields.TextField(default="")
    place = fields.TextField(default="")
    order_number = fields.TextField(null=True)
    buyer_reference = fields.TextField(null=True)
    weekdays: fields.Field[list[str]] = fields.JSONField()
    every_weeks = fields.IntField(default=1)
    begins = fields.IntField()
    ends = fields.IntField()
    first_date = fields.DateField()
    last_date = fields.DateField()
    skips_red_days = fields.BooleanField(default=True)
    ended_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "assignment_series"


class Assignment(Model):
    """What was ordered, and how far it has come."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    number = fields.BigIntField(unique=True)
    agreement_id = fields.UUIDField(null=True)
    customer_id = fields.UUIDField()
    orderer_id = fields.UUIDField(null=True)
    hour_type_id = fields.UUIDField()
    consultant_id = fields.UUIDField(null=True)
    series_id = fields.UUIDField(null=True)
    state = fields.TextField(default="REQUESTED")
    title = fields.TextField()
    description = fields.TextField(default="")
    place = fields.TextField(default="")
    begins_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    ordered_at = fields.DatetimeField()
    order_number = fields.TextField(null=True)
    buyer_reference = fields.TextField(null=True)
    price = fields.DecimalField(max_digits=21, decimal_places=6, null=True)
    pay = fields.DecimalField(max_digits=21, decimal_places=6, null=True)
    is_final = fields.BooleanField(default=False)
    cancelled_at = fields.DatetimeField(null=True)
    cancel_reason = fields.TextField(default="")
    rejected_reason = fields.TextField(default="")
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "assignment"


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


class OfferRound(Model):
    """An assignment that is offered to consultants in waves."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    assignment_id = fields.UUIDField()
    state = fields.TextField(default="RUNNING")
    wave = fields.IntField(default=1)
    waves: fields.Field[list[dict[str, object]]] = fields.JSONField(default=list)
    channel = fields.TextField(default="SMS")
    answer_minutes = fields.IntField(default=60)
    qualifications: fields.Field[list[str]] = fields.JSONField(default=list)
    started_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)

    class Meta:
        table = "offer_round"


class Offer(Model):
    """An assignment offered to one consultant in a round."""

    id = fields.UUIDField(primary_key=True)
    round_id = fields.UUIDField()
    assignment_id = fields.UUIDField()
    consultant_id = fields.UUIDField()
    wave = fields.IntField()
    state = fields.TextField(default="WAITING")
    channel = fields.TextField(null=True)
    sent_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField(null=True)
    answered_at = fields.DatetimeField(null=True)
    reason = fields.TextField(default="")

    class Meta:
        table = "offer"


class AskedChange(Model):
    """A change that whoever ordered asks for, and what was answered; None of it stays as it is."""

    id = fields.UUIDField(primary_key=True)
    assignment_id = fields.UUIDField()
    orderer_id = fields.UUIDField()
    state = fields.TextField(default="WAITING")
    begins_at = fields.DatetimeField(null=True)
    ends_at = fields.DatetimeField(null=True)
    place = fields.TextField(null=True)
    description = fields.TextField(null=True)
    was_begins_at = fields.DatetimeField()
    was_ends_at = fields.DatetimeField()
    was_place = fields.TextField()
    was_description = fields.TextField()
    asked_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)
    answered_by = fields.TextField(default="")
    answer = fields.TextField(default="")

    class Meta:
        table = "asked_change"


class WorkReminder(Model):
    """Somebody was reminded of something that began to wait then: each step once."""

    id = fields.UUIDField(primary_key=True)
    kind = fields.TextField()
    subject_id = fields.UUIDField()
    since = fields.DatetimeField()
    step = fields.IntField()
    reminded_at = fields.DatetimeField()

    class Meta:
        table = "work_reminder"
