# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .activity_code import ActivityCode
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class ActivityCodeContainer(Model):
    """ActivityCodeContainer of the Platform API.

    The platform requires: metadata.
    """

    activity_codes: dict[str, ActivityCode] | None = field("activityCodes", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
