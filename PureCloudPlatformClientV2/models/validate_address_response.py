# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .subscriber_response import SubscriberResponse


class ValidateAddressResponse(Model):
    """ValidateAddressResponse of the Platform API.

    The platform requires: valid.
    """

    valid: bool | None = field("valid", default=None)
    response: SubscriberResponse | None = field("response", default=None)
