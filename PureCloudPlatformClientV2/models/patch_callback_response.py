# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CallbackIdentifier, DomainEntityRef


class PatchCallbackResponse(Model):
    """A callback: conversation and callback identifiers. Answer of patch_conversations_callbacks.

    Required by the platform: conversation, callback_identifiers.
    """

    conversation: DomainEntityRef | None = field("conversation", default=None)
    callback_identifiers: list[CallbackIdentifier] | None = field("callbackIdentifiers", default=None)
