# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class UpdateTimeOffLimitRequest(Model):
    """UpdateTimeOffLimitRequest of the Platform API.

    The platform requires: metadata.
    """

    default_limit_minutes: int | None = field("defaultLimitMinutes", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
