"""The catalogue's tables."""

from tortoise import fields
from tortoise.models import Model


class Article(Model):
    """Something that is sold again and again; never removed, put away instead."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    number = fields.TextField()
    name = fields.TextField()
    name_en = fields.TextField(default="")
    unit = fields.TextField(default="")
    sold = fields.TextField()
    vat_class = fields.TextField()
    exemption = fields.TextField(null=True)
    account = fields.TextField(null=True)
    price = fields.DecimalField(max_digits=21, decimal_places=6)
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "article"


class HourType(Model):
    """A type of hours, with what one costs and pays; never removed, put away instead."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    number = fields.TextField()
    name = fields.TextField()
    name_en = fields.TextField(default="")
    price = fields.DecimalField(max_digits=21, decimal_places=6)
    pay = fields.DecimalField(max_digits=21, decimal_places=6)
    vat_class = fields.TextField()
    exemption = fields.TextField(null=True)
    account = fields.TextField(null=True)
    pay_code = fields.TextField(default="")
    price_minimum = fields.IntField(default=0)
    price_started = fields.IntField(default=1)
    pay_minimum = fields.IntField(default=0)
    pay_started = fields.IntField(default=1)
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "hour_type"


class HourTypeWindow(Model):
    """When an hour of a type costs more; its times are minutes after midnight on the clock."""

    id = fields.UUIDField(primary_key=True)
    hour_type_id = fields.UUIDField()
    position = fields.IntField()
    name = fields.TextField()
    days: fields.Field[list[str]] = fields.JSONField()
    begins = fields.IntField()
    ends = fields.IntField()
    price_percent = fields.DecimalField(max_digits=9, decimal_places=6)
    pay_percent = fields.DecimalField(max_digits=9, decimal_places=6)

    class Meta:
        table = "hour_type_window"


class Account(Model):
    """An account of the firm's chart."""

    id = fields.UUIDField(primary_key=True)
    number = fields.TextField()
    name = fields.TextField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "account"


class PriceList(Model):
    """Prices that belong together, and the days on which they hold."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    name = fields.TextField()
    currency = fields.TextField(default="SEK")
    valid_from = fields.DateField(null=True)
    valid_to = fields.DateField(null=True)
    is_standard = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "price_list"


class Price(Model):
    """What an article costs in a list, from a day and a quantity."""

    id = fields.UUIDField(primary_key=True)
    price_list_id = fields.UUIDField()
    article_id = fields.UUIDField()
    unit_price = fields.DecimalField(max_digits=21, decimal_places=6)
    from_quantity = fields.DecimalField(max_digits=18, decimal_places=6, default=0)
    valid_from = fields.DateField()
    valid_to = fields.DateField(null=True)

    class Meta:
        table = "price"


class CustomerPricing(Model):
    """Which list a customer has; its version moves with the customer's own prices too."""

    customer_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    price_list_id = fields.UUIDField(null=True)

    class Meta:
        table = "customer_pricing"


class CustomerPrice(Model):
    """What an article costs one customer, from a day and a quantity."""

    id = fields.UUIDField(primary_key=True)
    customer_id = fields.UUIDField()
    article_id = fields.UUIDField()
    unit_price = fields.DecimalField(max_digits=21, decimal_places=6)
    from_quantity = fields.DecimalField(max_digits=18, decimal_places=6, default=0)
    valid_from = fields.DateField()
    valid_to = fields.DateField(null=True)

    class Meta:
        table = "customer_price"
