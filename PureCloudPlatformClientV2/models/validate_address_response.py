# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SubscriberResponse(Model):
    """Response of a validate address. In ValidateAddressResponse.

    Required by the platform: status.
    """

    message_returned: list[str] | None = field("messageReturned", default=None)
    status: str | None = field("status", default=None)


class ValidateAddressResponse(Model):
    """A validate address: valid and response. Answer of post_telephony_providers_edges_addressvalidation.

    Required by the platform: valid.
    """

    valid: bool | None = field("valid", default=None)
    response: SubscriberResponse | None = field("response", default=None)
