# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PhoneNumber(Model):
    """Cell phone of an external contact. In ExternalContact and 2 more."""

    display: str | None = field("display", default=None)
    extension: int | None = field("extension", default=None)
    accepts_sms: bool | None = field("acceptsSMS", default=None)
    normalization_country_code: str | None = field("normalizationCountryCode", default=None)
    user_input: str | None = field("userInput", default=None)
    e164: str | None = field("e164", default=None)
    country_code: str | None = field("countryCode", default=None)
