# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class TransferDestination(Model):
    """Part of TransferResponse."""

    user_id: str | None = field("userId", default=None)
    address: str | None = field("address", default=None)


class TransferInitiator(Model):
    """Part of TransferResponse."""

    user_id: str | None = field("userId", default=None)


class TransferResponse(Model):
    """Part of CallConversation and 6 more."""

    id: str | None = field("id", default=None)
    state: Literal[
        "Pending", "Active", "Complete", "Canceled", "Failed", "Timeout", "Unknown",
    ] | str | None = field("state", default=None)
    date_issued: datetime | None = field("dateIssued", default=None)
    initiator: TransferInitiator | None = field("initiator", default=None)
    modified_by: TransferResponseModifiedBy | None = field("modifiedBy", default=None)
    destination: TransferDestination | None = field("destination", default=None)
    transfer_type: Literal["Attended", "Unattended"] | str | None = field("transferType", default=None)


class TransferResponseModifiedBy(Model):
    """Part of TransferResponse."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
