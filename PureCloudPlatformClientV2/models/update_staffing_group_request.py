# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SetWrapperString, WfmVersionedEntityMetadata


class UpdateStaffingGroupRequest(Model):
    """A staffing group to change: metadata, name and user ids. Body of
    patch_workforcemanagement_businessunit_staffinggroup.

    Required by the platform: metadata.
    """

    name: str | None = field("name", default=None)
    user_ids: SetWrapperString | None = field("userIds", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
