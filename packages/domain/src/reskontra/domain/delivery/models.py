"""The mail room's table."""

from tortoise import fields
from tortoise.models import Model

from reskontra.domain.delivery.views import Fact


class Parcel(Model):
    """One message to one recipient."""

    id = fields.UUIDField(primary_key=True)
    purpose = fields.TextField()
    subject = fields.TextField()
    channel = fields.TextField()
    recipient = fields.TextField()
    generation = fields.IntField(default=1)
    template = fields.TextField()
    locale = fields.TextField()
    facts: fields.Field[dict[str, Fact]] = fields.JSONField()
    words: fields.Field[dict[str, Fact] | None] = fields.JSONField(null=True)
    attachments: fields.Field[list[dict[str, Fact]]] = fields.JSONField(default=list)
    state = fields.TextField()
    attempts = fields.IntField(default=0)
    reason = fields.TextField(null=True)
    receipt = fields.TextField(null=True)
    message_id = fields.CharField(max_length=200, unique=True)
    is_urgent = fields.BooleanField(default=False)
    due_at = fields.DatetimeField()
    claimed_at = fields.DatetimeField(null=True)
    sent_at = fields.DatetimeField(null=True)
    letter_batch_id = fields.UUIDField(null=True)
    letter_position = fields.IntField(null=True)
    files_by_link = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "parcel"


class Address(Model):
    """An address that something has come back from, and how it stands."""

    id = fields.UUIDField(primary_key=True)
    channel = fields.TextField()
    address = fields.TextField()
    state = fields.TextField()
    reason = fields.TextField()
    count = fields.IntField()
    parcel_id = fields.UUIDField()
    since = fields.DatetimeField()
    told_at = fields.DatetimeField()
    lifted_at = fields.DatetimeField(null=True)
    lifted_because = fields.TextField(null=True)

    class Meta:
        table = "address_status"


class LetterBatch(Model):
    """Letters that are printed and posted together."""

    id = fields.UUIDField(primary_key=True)
    number = fields.BigIntField(unique=True)
    state = fields.TextField(default="PRINTING")
    job_id = fields.UUIDField()
    letter_count = fields.IntField()
    sheet_count = fields.IntField(null=True)
    actor_kind = fields.TextField()
    actor_id = fields.TextField()
    posted_on = fields.DateField(null=True)
    posted_kind = fields.TextField(null=True)
    posted_id = fields.TextField(null=True)
    created_at = fields.DatetimeField()
    goes_to_partner = fields.BooleanField(default=False)
    turn = fields.IntField(default=0)
    attempts = fields.IntField(default=0)
    claimed_at = fields.DatetimeField(null=True)
    released_attempt = fields.IntField(null=True)
    handed_over_at = fields.DatetimeField(null=True)
    reason = fields.TextField(null=True)
    sheets: fields.Field[list[int] | None] = fields.JSONField(null=True)
    list_pages = fields.IntField(null=True)

    class Meta:
        table = "letter_batch"


class LetterRoutine(Model):
    """Whether letters leave by themselves."""

    id = fields.SmallIntField(primary_key=True, default=1)
    is_daily = fields.BooleanField()
    hour = fields.SmallIntField()
    last_on = fields.DateField(null=True)

    class Meta:
        table = "letter_routine"


class SendingDomain(Model):
    """The domain of a firm's own that its mail leaves from; there is one at most."""

    id = fields.UUIDField(primary_key=True)
    only_one = fields.BooleanField(default=True, unique=True)
    domain = fields.TextField()
    local_part = fields.TextField()
    state = fields.TextField()
    public_key = fields.TextField()
    sealed_key = fields.TextField()
    findings: fields.Field[list[dict[str, str | list[str]]]] = fields.JSONField(default=list)
    since = fields.DatetimeField()
    asked_at = fields.DatetimeField()
    checked_at = fields.DatetimeField(null=True)
    clear_at = fields.DatetimeField()

    class Meta:
        table = "sending_domain"


class ParticipantRow(Model):
    """A receiver in the Peppol network, and what was said of it last."""

    id = fields.UUIDField(primary_key=True)
    address = fields.CharField(max_length=60, unique=True)
    state = fields.TextField(default="UNKNOWN")
    takes: fields.Field[list[str]] = fields.JSONField(default=list)
    reason = fields.TextField(default="")
    asked_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "network_participant"
