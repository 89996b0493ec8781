# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AggregationRange


class JourneyAggregationView(Model):
    """One of the views of a journey aggregation query. In JourneyAggregationQuery and 1 more.

    Required by the platform: target, name, function.
    """

    target: Literal[
        "nDistinctJourneyActions", "nDistinctJourneySessions", "nJourneyActionsBlocked", "nJourneyOutcomesAchieved",
        "nJourneyOutcomesAttributed", "nJourneySegmentsAssigned", "nJourneySessions", "nWebActionsAbandoned",
        "nWebActionsAccepted", "nWebActionsEngaged", "nWebActionsErrored", "nWebActionsFrequencyCapReached",
        "nWebActionsIgnored", "nWebActionsOffered", "nWebActionsOfferedOutsideSchedule", "nWebActionsQualified",
        "nWebActionsQualifiedOutsideSchedule", "nWebActionsRejected", "nWebActionsStarted", "nWebActionsTimedout",
        "oJourneyOutcomeTouchpointValue", "oJourneyOutcomeValue",
    ] | str | None = field("target", default=None)
    name: str | None = field("name", default=None)
    function: Literal["rangeBound"] | str | None = field("function", default=None)
    range: AggregationRange | None = field("range", default=None)
