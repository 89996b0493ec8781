# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CallbackMediaSettings, EmailMediaSettings, MediaSettings


class QueueMediaSettings(Model):
    """Part of CreateQueueRequest and 3 more."""

    call: MediaSettings | None = field("call", default=None)
    callback: CallbackMediaSettings | None = field("callback", default=None)
    chat: MediaSettings | None = field("chat", default=None)
    email: EmailMediaSettings | None = field("email", default=None)
    message: MediaSettings | None = field("message", default=None)
