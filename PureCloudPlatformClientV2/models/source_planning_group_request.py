# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class SourcePlanningGroupRequest(Model):
    """SourcePlanningGroupRequest of the Platform API.

    The platform requires: id, metadata.
    """

    id: str | None = field("id", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
