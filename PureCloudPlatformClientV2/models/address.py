# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class Address(Model):
    name: str | None = field("name", default=None)
    name_raw: str | None = field("nameRaw", default=None)
    address_normalized: str | None = field("addressNormalized", default=None)
    address_raw: str | None = field("addressRaw", default=None)
    address_displayable: str | None = field("addressDisplayable", default=None)
