# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class Knowledge(Model):
    """Part of MessengerApps."""

    enabled: bool | None = field("enabled", default=None)
    knowledge_base: AddressableEntityRef | None = field("knowledgeBase", default=None)
