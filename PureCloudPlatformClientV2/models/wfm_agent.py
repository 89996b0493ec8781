# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import (
        LanguageReference, QueueReference, RoutingSkillReference, UserReference, WfmVersionedEntityMetadata,
        WorkPlanReference,
    )


class WfmAgent(Model):
    """A workforce management agent, kept at
    /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}. Answer of
    get_workforcemanagement_managementunit_agent.
    """

    id: str | None = field("id", default=None)
    user: UserReference | None = field("user", default=None)
    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    work_plan_rotation: WorkPlanRotationReference | None = field("workPlanRotation", default=None)
    accept_direct_shift_trades: bool | None = field("acceptDirectShiftTrades", default=None)
    work_plan_overrides: list[WorkPlanOverride] | None = field("workPlanOverrides", default=None)
    queues: list[QueueReference] | None = field("queues", default=None)
    languages: list[LanguageReference] | None = field("languages", default=None)
    skills: list[RoutingSkillReference] | None = field("skills", default=None)
    schedulable: bool | None = field("schedulable", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)


class WorkPlanOverride(Model):
    """One of the work plan overrides of a workforce management agent. In WfmAgent.

    Required by the platform: start_date, week_count, work_plan.
    """

    start_date: date | None = field("startDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    work_plan: WorkPlanReference | None = field("workPlan", default=None)


class WorkPlanRotationReference(Model):
    """Reference to a work plan rotation by its id and its address. In WfmAgent."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
