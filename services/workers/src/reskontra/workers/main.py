"""The entry point: ``python -m dramatiq reskontra.workers.main -p 1 -t 8 -Q pdf notify``."""

from dramatiq.middleware import Middleware

from reskontra.tenancy.archive import Archive
from reskontra.tenancy.database import DatabaseSettings
from reskontra.workers import settings as workers_settings
from reskontra.workers import switchboard
from reskontra.workers.actor import bind, expect
from reskontra.workers.broker import Connected, Meters, WakingBroker, open_broker, use
from reskontra.workers.logs import keep_people_out
from reskontra.workers.reactions import ACTORS, REACTIONS
from reskontra.workers.settings import Settings
from reskontra.workers.switchboard import Switchboard


def assemble(settings: Settings) -> WakingBroker:
    """Put a worker process together: queues, actors, and what they are plugged into."""
    keep_people_out()
    database = DatabaseSettings(
        url=settings.database_url,
        pool_max=settings.database_pool,
        application_name="reskontra workers",
    )
    meters: list[Middleware] = [Meters()] if settings.metrics_port else []
    broker = open_broker(settings.broker_url, meters)
    broker.add_middleware(Connected(database))
    bind(broker, ACTORS)
    expect(REACTIONS)
    use(broker)
    switchboard.plug_in(
        Switchboard(
            settings=settings,
            archive=Archive(settings.archive_url),
            carriers=switchboard.carriers(settings),
            vat_register=switchboard.register_of_vat(settings),
            rates=switchboard.rates_published(settings),
            e_invoice_rules=switchboard.rules_of_e_invoices(settings),
            print_partner=switchboard.partner_who_prints(settings),
            name_servers=switchboard.name_servers_asked(settings),
        )
    )
    return broker


broker = assemble(workers_settings.read())
broker.take_over()
