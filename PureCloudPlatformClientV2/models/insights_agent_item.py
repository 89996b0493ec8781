# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class InsightsAgentItem(Model):
    """Part of InsightsAgents."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    manager: DomainEntityRef | None = field("manager", default=None)
    self_uri: str | None = field("selfUri", default=None)
