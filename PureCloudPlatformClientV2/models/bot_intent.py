# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bot_slot import BotSlot


class BotIntent(Model):
    """BotIntent of the Platform API.

    The platform requires: name.
    """

    name: str | None = field("name", default=None)
    slots: dict[str, BotSlot] | None = field("slots", default=None)
