# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LexSlot


class LexIntent(Model):
    """Part of LexBotAlias.

    Required by the platform: name, slots, version.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    slots: dict[str, LexSlot] | None = field("slots", default=None)
    version: str | None = field("version", default=None)
