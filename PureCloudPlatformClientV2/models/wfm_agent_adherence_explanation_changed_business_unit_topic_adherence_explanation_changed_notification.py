# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification(Model):
    """An adherence explanation changed: agent, management unit, business unit and 8 more. Event of
    v2.workforcemanagement.businessunits.{id}.adherence.explanations.
    """

    id: str | None = field("id", default=None)
    agent: WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference | None = field("agent", default=None)
    management_unit: WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit | None = field(
        "managementUnit", default=None
    )
    business_unit: WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit | None = field(
        "businessUnit", default=None
    )
    type: Literal["Late"] | str | None = field("type", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    notes: str | None = field("notes", default=None)
    reviewed_by: WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference | None = field(
        "reviewedBy", default=None
    )
    reviewed_date: datetime | None = field("reviewedDate", default=None)


class WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit(Model):
    """Reference to a business unit by its id. In
    WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification.
    """

    id: str | None = field("id", default=None)


class WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit(Model):
    """Reference to a management unit by its id. In
    WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification.
    """

    id: str | None = field("id", default=None)


class WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference(Model):
    """Reference to a user by its id. In
    WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification.
    """

    id: str | None = field("id", default=None)
