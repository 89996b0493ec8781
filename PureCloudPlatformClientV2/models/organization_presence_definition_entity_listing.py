# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OrganizationPresenceDefinition


class OrganizationPresenceDefinitionEntityListing(Model):
    """List of organization presence definitions. Answer of get_presence_definitions."""

    total: int | None = field("total", default=None)
    entities: list[OrganizationPresenceDefinition] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
