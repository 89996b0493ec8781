# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SubscriberResponse


class ValidateAddressResponse(Model):
    """Given by post_telephony_providers_edges_addressvalidation.

    Required by the platform: valid.
    """

    valid: bool | None = field("valid", default=None)
    response: SubscriberResponse | None = field("response", default=None)
