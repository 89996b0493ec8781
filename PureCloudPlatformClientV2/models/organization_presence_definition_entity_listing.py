# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .organization_presence_definition import OrganizationPresenceDefinition


class OrganizationPresenceDefinitionEntityListing(Model):
    """OrganizationPresenceDefinitionEntityListing of the Platform API."""

    total: int | None = field("total", default=None)
    entities: list[OrganizationPresenceDefinition] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
