# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationDisconnectSettings(Model):
    """Part of ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)
    type: Literal["Send", "ReadOnly"] | str | None = field("type", default=None)
