# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MessagingInitialConfiguration(Model):
    """Required by the platform: to_address, from_address."""

    to_address: str | None = field("toAddress", default=None)
    from_address: str | None = field("fromAddress", default=None)
    message_type: Literal[
        "Sms", "Twitter", "Facebook", "Line", "WhatsApp", "WebMessage", "Open", "Instagram", "Unknown",
    ] | str | None = field("messageType", default=None)
    held: bool | None = field("held", default=None)
    alerting: bool | None = field("alerting", default=None)
    inbound: bool | None = field("inbound", default=None)
    invited_by: str | None = field("invitedBy", default=None)
    additional_info: dict[str, str] | None = field("additionalInfo", default=None)
