# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_owned_mapping_preview import AgentOwnedMappingPreview


class AgentOwnedMappingPreviewListing(Model):
    """AgentOwnedMappingPreviewListing of the Platform API."""

    entities: list[AgentOwnedMappingPreview] | None = field("entities", default=None)
