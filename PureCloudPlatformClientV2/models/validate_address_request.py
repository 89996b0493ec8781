# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StreetAddress(Model):
    """Address of a validate address. In ValidateAddressRequest.

    Required by the platform: country, a1, a3, rd, hno, pc.
    """

    country: str | None = field("country", default=None)
    a1: str | None = field("A1", default=None)
    a3: str | None = field("A3", default=None)
    rd: str | None = field("RD", default=None)
    hno: str | None = field("HNO", default=None)
    loc: str | None = field("LOC", default=None)
    nam: str | None = field("NAM", default=None)
    pc: str | None = field("PC", default=None)


class ValidateAddressRequest(Model):
    """A validate address: address. Body of post_telephony_providers_edges_addressvalidation."""

    address: StreetAddress | None = field("address", default=None)
