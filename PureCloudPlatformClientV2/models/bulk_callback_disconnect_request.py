# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BulkCallbackDisconnectRequest(Model):
    """A bulk callback disconnect: callback disconnect identifiers. Body of
    post_conversations_callbacks_bulk_disconnect.

    Required by the platform: callback_disconnect_identifiers.
    """

    callback_disconnect_identifiers: list[CallbackDisconnectIdentifier] | None = field(
        "callbackDisconnectIdentifiers", default=None
    )


class CallbackDisconnectIdentifier(Model):
    """One of the callback disconnect identifiers of a bulk callback disconnect. In BulkCallbackDisconnectRequest.

    Required by the platform: conversation_id, callback_id.
    """

    conversation_id: str | None = field("conversationId", default=None)
    callback_id: str | None = field("callbackId", default=None)
