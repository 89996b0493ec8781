# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .management_unit_reference import ManagementUnitReference
    from .staffing_group_reference import StaffingGroupReference
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class BuTimeOffLimitResponse(Model):
    """BuTimeOffLimitResponse of the Platform API.

    The platform requires: metadata.
    """

    id: str | None = field("id", default=None)
    staffing_group: StaffingGroupReference | None = field("staffingGroup", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
