# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyViewResult(Model):
    """A journey view result: elements. Answer of get_journey_view_version_job_results."""

    elements: list[JourneyViewResultElement] | None = field("elements", default=None)


class JourneyViewResultElement(Model):
    """One of the elements of a journey view result. In JourneyViewResult."""

    id: str | None = field("id", default=None)
    metrics: JourneyViewResultMetrics | None = field("metrics", default=None)
    followed_by: list[JourneyViewResultLink] | None = field("followedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyViewResultLink(Model):
    """One of the followed bies of a journey view result element. In JourneyViewResultElement."""

    id: str | None = field("id", default=None)
    connection_count: int | None = field("connectionCount", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyViewResultMetrics(Model):
    """Metrics of a journey view result element. In JourneyViewResultElement."""

    participant_count: int | None = field("participantCount", default=None)
    active_count: int | None = field("activeCount", default=None)
    completed_count: int | None = field("completedCount", default=None)
    dropout_count: int | None = field("dropoutCount", default=None)
    flow_count: int | None = field("flowCount", default=None)
