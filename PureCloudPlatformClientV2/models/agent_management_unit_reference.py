# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .business_unit_reference import BusinessUnitReference
    from .management_unit_reference import ManagementUnitReference
    from .user_reference import UserReference


class AgentManagementUnitReference(Model):
    """AgentManagementUnitReference of the Platform API."""

    user: UserReference | None = field("user", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
