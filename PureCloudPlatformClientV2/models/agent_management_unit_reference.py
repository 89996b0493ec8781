# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BusinessUnitReference, ManagementUnitReference, UserReference


class AgentManagementUnitReference(Model):
    """An agent management unit: user, management unit and business unit. Answer of
    get_workforcemanagement_agent_managementunit and 1 more.
    """

    user: UserReference | None = field("user", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
