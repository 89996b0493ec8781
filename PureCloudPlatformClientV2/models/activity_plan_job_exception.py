# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ActivityPlanOccurrenceReference


class ActivityPlanJobException(Model):
    """One of the exceptions of an activity plan job. In ActivityPlanJobResponse and 1 more.

    Required by the platform: exception_type, occurrences.
    """

    exception_type: Literal[
        "UnscheduledAttendees", "SessionsNotDeleted",
    ] | str | None = field("exceptionType", default=None)
    occurrences: list[ActivityPlanOccurrenceReference] | None = field("occurrences", default=None)
