# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SubscriberResponse


class ValidateAddressResponse(Model):
    """Required by the platform: valid."""

    valid: bool | None = field("valid", default=None)
    response: SubscriberResponse | None = field("response", default=None)
