"""What the firm sells: its articles and hours, and a price list for those who buy much."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article of the firm."""

    number: str
    name: str
    name_en: str
    unit: str
    price: str
    vat_class: str = "STANDARD"
    sold: str = "SERVICE"
    account: str = "3041"

    def as_input(self) -> dict[str, str]:
        """The article as the API takes it."""
        return {
            "number": self.number,
            "name": self.name,
            "nameEn": self.name_en,
            "unit": self.unit,
            "price": self.price,
            "vatClass": self.vat_class,
            "sold": self.sold,
            "account": self.account,
        }


ARTICLES = (
    Article(
        number="100",
        name="Systemutveckling",
        name_en="Software development",
        unit="tim",
        price="1150.00",
    ),
    Article(
        number="110",
        name="Arkitekturgranskning",
        name_en="Architecture review",
        unit="tim",
        price="1450.00",
    ),
    Article(
        number="120",
        name="Projektledning",
        name_en="Project management",
        unit="tim",
        price="1250.00",
    ),
    Article(
        number="200",
        name="Utbildningsdag på plats",
        name_en="Training day on site",
        unit="dag",
        price="18500.00",
    ),
    Article(
        number="210",
        name="Lunch vid kursdag",
        name_en="Lunch on a training day",
        unit="st",
        price="132.14",
        vat_class="RESTAURANT",
        account="3002",
    ),
    Article(
        number="220",
        name="Handbok i förvaltning, tryckt",
        name_en="Operations handbook, printed",
        unit="st",
        price="349.00",
        vat_class="BOOKS",
        sold="GOODS",
        account="3003",
    ),
    Article(
        number="300",
        name="Driftavtal, månad",
        name_en="Operations agreement, month",
        unit="mån",
        price="4995.00",
    ),
)
WORKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
# Weekends and red days stand first: their nights and evenings cost no more.
HOURS = {
    "number": "J1",
    "name": "Jour och felsökning",
    "nameEn": "On-call and troubleshooting",
    "price": "1250.00",
    "pay": "385.00",
    "account": "3041",
    "payCode": "112",
    "priceDebit": {"minimumMinutes": 60, "startedMinutes": 30},
    "payDebit": {"minimumMinutes": 60, "startedMinutes": 15},
    "windows": [
        {
            "name": "Helg och röda dagar",
            "days": ["SATURDAY", "SUNDAY", "RED_DAY"],
            "beginsAt": "00:00",
            "endsAt": "00:00",
            "pricePercent": "75",
            "payPercent": "60",
        },
        {
            "name": "Natt",
            "days": [*WORKDAYS],
            "beginsAt": "22:00",
            "endsAt": "06:00",
            "pricePercent": "75",
            "payPercent": "50",
        },
        {
            "name": "Kväll",
            "days": [*WORKDAYS],
            "beginsAt": "17:00",
            "endsAt": "22:00",
            "pricePercent": "40",
            "payPercent": "30",
        },
    ],
}
LIST_NAME = "Storkund"
# What those with the list pay, from a quantity, by the article's number.
LIST_PRICES = {"100": (("1100.00", "0"), ("1050.00", "100")), "120": (("1200.00", "0"),)}
# Whose list it is, by the customer's place in the cast, and an agreed price of somebody else's.
LIST_OF_CUSTOMER = 0
AGREED_WITH_CUSTOMER = 2
AGREED = ("300", "4495.00")
