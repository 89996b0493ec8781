# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .language_reference import LanguageReference
    from .queue_reference import QueueReference
    from .routing_skill_reference import RoutingSkillReference
    from .user_reference import UserReference
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata
    from .work_plan_override import WorkPlanOverride
    from .work_plan_reference import WorkPlanReference
    from .work_plan_rotation_reference import WorkPlanRotationReference


class WfmAgent(Model):
    """WfmAgent of the Platform API."""

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
