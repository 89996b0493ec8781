# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .set_wrapper_string import SetWrapperString
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class UpdateStaffingGroupRequest(Model):
    """UpdateStaffingGroupRequest of the Platform API.

    The platform requires: metadata.
    """

    name: str | None = field("name", default=None)
    user_ids: SetWrapperString | None = field("userIds", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
