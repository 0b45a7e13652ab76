"""The tables of agreements."""

from tortoise import fields
from tortoise.models import Model


class Agreement(Model):
    """What was agreed with a customer; never removed, ended instead."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    number = fields.BigIntField(unique=True)
    customer_id = fields.UUIDField()
    name = fields.TextField()
    form = fields.TextField(default="RUNNING")
    policy = fields.TextField(default="ON_APPROVAL")
    silent_days = fields.IntField(null=True)
    monthly_day = fields.IntField(null=True)
    valid_from = fields.DateField()
    valid_to = fields.DateField(null=True)
    cancellation_hours = fields.IntField(null=True)
    cancellation_price_percent = fields.DecimalField(max_digits=9, decimal_places=6, default=100)
    cancellation_pay_percent = fields.DecimalField(max_digits=9, decimal_places=6, default=100)
    rush_hours = fields.IntField(null=True)
    rush_price_percent = fields.DecimalField(max_digits=9, decimal_places=6, default=0)
    rush_pay_percent = fields.DecimalField(max_digits=9, decimal_places=6, default=0)
    mileage_price = fields.DecimalField(max_digits=21, decimal_places=6, null=True)
    mileage_pay = fields.DecimalField(max_digits=21, decimal_places=6, null=True)
    order_number = fields.TextField(null=True)
    buyer_reference = fields.TextField(null=True)
    needs_order_number = fields.BooleanField(default=False)
    our_reference = fields.TextField(null=True)
    note = fields.TextField(default="")
    ended_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "agreement"


class AgreementPrice(Model):
    """What an hour of a type costs by an agreement, from a day until the next."""

    id = fields.UUIDField(primary_key=True)
    agreement_id = fields.UUIDField()
    hour_type_id = fields.UUIDField()
    price = fields.DecimalField(max_digits=21, decimal_places=6)
    valid_from = fields.DateField()

    class Meta:
        table = "agreement_price"


class PeriodPlan(Model):
    """What is bought of an agreement for each period: a sum, and hours where it is a bank."""

    agreement_id = fields.UUIDField(primary_key=True)
    months = fields.IntField()
    begins_date = fields.DateField()
    goes_on_date = fields.DateField(null=True)
    description = fields.TextField()
    amount_minor = fields.BigIntField()
    vat_class = fields.TextField()
    minutes = fields.IntField(null=True)
    overage_price = fields.DecimalField(max_digits=21, decimal_places=6, null=True)
    warn_percent = fields.IntField(null=True)
    at_end = fields.TextField(null=True)

    class Meta:
        table = "period_plan"


class Instalment(Model):
    """A sum that falls due by an agreement; what is billed stays as it was billed."""

    id = fields.UUIDField(primary_key=True)
    agreement_id = fields.UUIDField()
    due_date = fields.DateField()
    description = fields.TextField()
    amount_minor = fields.BigIntField()
    vat_class = fields.TextField()
    period_from_date = fields.DateField(null=True)
    period_to_date = fields.DateField(null=True)
    invoice_id = fields.UUIDField(null=True)
    billed_at = fields.DatetimeField(null=True)
    tried_at = fields.DatetimeField(null=True)
    credited_at = fields.DatetimeField(null=True)
    held_reasons: fields.Field[list[dict[str, object]]] = fields.JSONField(default=list)

    class Meta:
        table = "instalment"


class HourBank(Model):
    """Hours that a customer has bought for a period, and how many of them are left."""

    id = fields.UUIDField(primary_key=True)
    agreement_id = fields.UUIDField()
    period_from_date = fields.DateField()
    period_to_date = fields.DateField()
    minutes = fields.IntField()
    rolled_in_minutes = fields.IntField(default=0)
    rolled_out_minutes = fields.IntField(default=0)
    drawn_minutes = fields.IntField(default=0)
    credited_minutes = fields.IntField(default=0)
    may_owe = fields.BooleanField(default=False)
    overage_price = fields.DecimalField(max_digits=21, decimal_places=6)
    warn_percent = fields.IntField()
    at_end = fields.TextField()
    warned_at = fields.DatetimeField(null=True)

    class Meta:
        table = "hour_bank"


class HourBankDraw(Model):
    """What a piece of reported work has taken from a bank, and how much went beyond it."""

    entry_id = fields.UUIDField(primary_key=True)
    agreement_id = fields.UUIDField()
    hour_bank_id = fields.UUIDField(null=True)
    work_date = fields.DateField()
    minutes = fields.IntField()
    over_minutes = fields.IntField()
    overage_price = fields.DecimalField(max_digits=21, decimal_places=6)
    drawn_at = fields.DatetimeField()

    class Meta:
        table = "hour_bank_draw"
