# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .callback_media_settings import CallbackMediaSettings
    from .email_media_settings import EmailMediaSettings
    from .media_settings import MediaSettings


class QueueMediaSettings(Model):
    """QueueMediaSettings of the Platform API."""

    call: MediaSettings | None = field("call", default=None)
    callback: CallbackMediaSettings | None = field("callback", default=None)
    chat: MediaSettings | None = field("chat", default=None)
    email: EmailMediaSettings | None = field("email", default=None)
    message: MediaSettings | None = field("message", default=None)
