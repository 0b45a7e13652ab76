"""Who is in the story: a firm in Umeå, its people and its customers. None of them exists."""

from dataclasses import dataclass

SLUG = "norrsken"
OWNER_NAME = "Elin Åström"
OWNER_EMAIL = "elin@norrsken.example"
PASSWORD = "midnattssol-över-Abisko"  # noqa: S105 - told to everyone who starts the demo
COMPANY_NAME = "Norrsken Konsult AB"
ORG_NUMBER = "559987-0010"
COMPANY: dict[str, object] = {
    "vatNumber": "SE559987001001",
    "seat": "Umeå",
    "address": {"line1": "Rådhusesplanaden 12", "postalCode": "903 28", "city": "Umeå"},
    "email": "faktura@norrsken.example",
    "phone": "090-70 60 50",
    "website": "norrsken.example",
    "isFSkattApproved": True,
    "bankgiro": "5050-1055",
    "paymentTermsDays": 30,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """One customer; ``has_consented`` to invoices by e-mail or not, and by text if ``mobile``.

    Who is its reference orders work where ``orderer`` has an address.
    """

    kind: str
    name: str
    org_number: str | None = None
    email: str
    street: str
    postal_code: str
    city: str
    reference: str = ""
    orderer: str = ""
    gln: str | None = None
    has_consented: bool = True
    mobile: str | None = None

    def as_input(self) -> dict[str, object]:
        """The customer as the API takes it."""
        return {
            "kind": self.kind,
            "name": self.name,
            "orgNumber": self.org_number,
            "email": self.email,
            "phone": self.mobile,
            "address": {
                "line1": self.street,
                "postalCode": self.postal_code,
                "city": self.city,
            },
            "buyerReference": self.reference or None,
            "gln": self.gln,
            "contacts": self._contacts(),
        }

    def _contacts(self) -> list[dict[str, object]]:
        if not self.orderer:
            return []
        return [{"name": self.reference, "email": self.orderer, "roles": ["ORDERS"]}]


CUSTOMERS = (
    Customer(
        kind="COMPANY",
        name="Västerbottens Såg & Hyvleri AB",
        org_number="559987-1026",
        email="ekonomi@vbsag.example",
        street="Industrivägen 4",
        postal_code="911 35",
        city="Vännäs",
        reference="Örjan Öberg",
        orderer="orjan@vbsag.example",
        mobile="070-174 06 05",
    ),
    Customer(
        kind="COMPANY",
        name="Kvarkens Rederi AB",
        org_number="559987-2149",
        email="leverantor@kvarken.example",
        street="Hamngatan 1",
        postal_code="913 32",
        city="Holmsund",
        reference="Aino Lindqvist",
        orderer="aino@kvarken.example",
    ),
    Customer(
        kind="COMPANY",
        name="Fjällform Arkitektur HB",
        org_number="969987-3304",
        email="hej@fjallform.example",
        street="Storgatan 55",
        postal_code="831 30",
        city="Östersund",
        reference="Måns Ågren",
    ),
    Customer(
        kind="AUTHORITY",
        name="Lövåsens kommun",
        org_number="212000-9770",
        email="faktura@lovasen.example",
        street="Box 100",
        postal_code="912 81",
        city="Lövåsen",
        reference="4711-ÅSA",
        gln="7359998000121",
    ),
    Customer(
        kind="COMPANY",
        name="Bergslagens Mekaniska AB",
        org_number="559987-4186",
        email="faktura@refused.example",
        street="Verkstadsgatan 9",
        postal_code="784 33",
        city="Borlänge",
        reference="Inköp",
    ),
    Customer(
        kind="COMPANY",
        name="Tant Gröns Trädgård AB",
        org_number="559987-5399",
        email="kontoret@tantgron.example",
        street="Rosenstigen 3",
        postal_code="223 62",
        city="Lund",
        has_consented=False,
    ),
    Customer(
        kind="PERSON",
        name="Göran Sjöstrand",
        email="goran.sjostrand@post.example",
        street="Björkvägen 17",
        postal_code="904 20",
        city="Umeå",
    ),
    Customer(
        kind="PERSON",
        name="Maryam Ahmadi",
        email="maryam@post.example",
        street="Kungsgatan 88 lgh 1203",
        postal_code="903 30",
        city="Umeå",
        has_consented=False,
    ),
)
