# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TransferToExternalRequest(Model):
    """A transfer to external: transfer type, keep internal message alive and address. Body of
    post_conversation_participant_replace_external.
    """

    transfer_type: Literal["Attended", "Unattended"] | str | None = field("transferType", default=None)
    keep_internal_message_alive: bool | None = field("keepInternalMessageAlive", default=None)
    address: str | None = field("address", default=None)
