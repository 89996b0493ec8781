# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class TransferDestination(Model):
    """Destination of a transfer. In TransferResponse."""

    user_id: str | None = field("userId", default=None)
    address: str | None = field("address", default=None)


class TransferInitiator(Model):
    """Initiator of a transfer. In TransferResponse."""

    user_id: str | None = field("userId", default=None)


class TransferResponse(Model):
    """One of the recent transfers of a call conversation. In CallConversation and 6 more."""

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
    """Reference to a transfer response modified by by its id and its address. In TransferResponse."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
