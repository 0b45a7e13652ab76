"""Read once, at the door, and handed down."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the operator decides; each field is an environment variable in upper case.

    Attributes:
        migrator_database_url: The owner's login; only the workers of ``maintenance`` need it.
        relay_database_url: A direct line for LISTEN where a pooler stands before the database.
        broker_url: A Redis database with nothing else in it.
        bounce_domain: Where bounces of marked mails come back to; to ``mail_from`` if it is empty.
        bounce_server: The mail server that takes them in, for the MX records of firms' own domains;
            by default the domain of bounces itself.
        mail_from: The address that mail leaves from, unless a firm has a domain of its own.
        dkim_selector: Under which name the key stands that mail from there is signed with, and
        dkim_key: the key itself (RSA, PEM); mail from there is not signed if it is empty.
        dns_servers: Whom to ask for the records of firms' domains, as ``192.0.2.1:53``; the
            machine's own name servers if it is empty.
        sms_url: Who sells text messages: ``twilio://account-sid:auth-token@api.twilio.com`` or
            ``elks46://user:password@api.46elks.com``; none are sent if it is empty.
        peppol_url: Whose access point carries e-invoices: ``storecove://api-key@api.storecove.com``,
            ``qvalia://api-key@api.qvalia.com/partner`` or ``outbox:///a/folder``; nobody's if it is
            empty. Each firm has an account of its own there.
        print_url: Who prints letters and posts them: ``sftp://user:password@host/folder`` or
            ``https://name:secret@host``; each firm for itself if it is empty.
        print_host_key: By which key the host of ``sftp://`` is known, as in ``ssh-ed25519 AAAA…``.
        print_key_file: A private key of our own for it, where no password is told.
        public_url: Where the API is reached from outside, and
        secret_key: with what addresses there are signed; carriers tell nothing if one is empty.
            Mails carry no mark of which parcel they are without the key.
        e_invoice_rules_dir: A folder with rules.toml and what it names; if it is empty, the rules
            that come with our packages.
        ecb_url: Where the European Central Bank's rates lie; none are fetched if it is empty.
        vies_url: The EU's register of VAT numbers; nobody is asked if it is empty.
        sweep_after_seconds: How old news must be before it is sent again.
        resend_after_seconds: How long news sent again is left alone.
        metrics_port: Where Prometheus asks; nowhere if zero.
    """

    database_url: str = field(repr=False)
    migrator_database_url: str = field(default="", repr=False)
    relay_database_url: str = field(default="", repr=False)
    redis_url: str = field(default="redis://localhost:6379/0", repr=False)
    broker_url: str = field(default="redis://localhost:6379/1", repr=False)
    archive_url: str = ""
    smtp_url: str = field(default="smtp://localhost:1025", repr=False)
    bounce_domain: str = ""
    bounce_server: str = ""
    mail_from: str = "no-reply@reskontra.localhost"
    dkim_selector: str = "reskontra"
    dkim_key: str = field(default="", repr=False)
    dns_servers: str = ""
    sms_url: str = field(default="", repr=False)
    peppol_url: str = field(default="", repr=False)
    print_url: str = field(default="", repr=False)
    print_host_key: str = ""
    print_key_file: str = ""
    public_url: str = ""
    secret_key: str = field(default="", repr=False)
    e_invoice_rules_dir: str = ""
    ecb_url: str = "https://www.ecb.europa.eu/stats/eurofxref"
    vies_url: str = "https://ec.europa.eu/taxation_customs/vies/rest-api"
    sweep_after_seconds: int = 300
    resend_after_seconds: int = 3600
    database_pool: int = 10
    metrics_host: str = "127.0.0.1"
    metrics_port: int = 0

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Self:
        """Read what is given; the rest keeps its default."""
        given: dict[str, Any] = {  # each of its field's own type
            one.name: (int if one.type is int else str)(environ[one.name.upper()])
            for one in fields(cls)
            if one.name.upper() in environ
        }
        return cls(**given)

    @property
    def listen_url(self) -> str:
        """Where the relay listens: past the pooler, if there is one."""
        return self.relay_database_url or self.database_url


def read() -> Settings:
    """The settings of this process."""
    return Settings.from_environ(os.environ)
