# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .activity_plan_occurrence_reference import ActivityPlanOccurrenceReference


class ActivityPlanJobException(Model):
    """ActivityPlanJobException of the Platform API.

    The platform requires: exception_type, occurrences.
    """

    exception_type: Literal[
        "UnscheduledAttendees", "SessionsNotDeleted",
    ] | str | None = field("exceptionType", default=None)
    occurrences: list[ActivityPlanOccurrenceReference] | None = field("occurrences", default=None)
