# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StreetAddress


class ValidateAddressRequest(Model):
    """Taken by post_telephony_providers_edges_addressvalidation."""

    address: StreetAddress | None = field("address", default=None)
