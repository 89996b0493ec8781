# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LexV2Slot


class LexV2Intent(Model):
    """Part of LexV2BotAlias.

    Required by the platform: intent_name, slots, intent_id.
    """

    intent_name: str | None = field("intentName", default=None)
    description: str | None = field("description", default=None)
    slots: dict[str, LexV2Slot] | None = field("slots", default=None)
    intent_id: str | None = field("intentId", default=None)
