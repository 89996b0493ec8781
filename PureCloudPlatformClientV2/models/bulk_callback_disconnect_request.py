# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CallbackDisconnectIdentifier


class BulkCallbackDisconnectRequest(Model):
    """Taken by post_conversations_callbacks_bulk_disconnect.

    Required by the platform: callback_disconnect_identifiers.
    """

    callback_disconnect_identifiers: list[CallbackDisconnectIdentifier] | None = field(
        "callbackDisconnectIdentifiers", default=None
    )
