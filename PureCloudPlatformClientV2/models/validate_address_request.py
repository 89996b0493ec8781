# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .street_address import StreetAddress


class ValidateAddressRequest(Model):
    """ValidateAddressRequest of the Platform API."""

    address: StreetAddress | None = field("address", default=None)
