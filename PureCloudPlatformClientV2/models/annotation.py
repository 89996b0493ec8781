# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import User


class Annotation(Model):
    """An annotation, kept at
    /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}. Answer of
    get_conversation_recording_annotation and 3 more; body of post_conversation_recording_annotations and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    location: int | None = field("location", default=None)
    duration_ms: int | None = field("durationMs", default=None)
    absolute_location: int | None = field("absoluteLocation", default=None)
    absolute_duration_ms: int | None = field("absoluteDurationMs", default=None)
    recording_location: int | None = field("recordingLocation", default=None)
    recording_duration_ms: int | None = field("recordingDurationMs", default=None)
    user: User | None = field("user", default=None)
    description: str | None = field("description", default=None)
    reason: Literal["Hold", "SecurePause", "FlowOrQueue", "Pause"] | str | None = field("reason", default=None)
    annotations: list[Annotation] | None = field("annotations", default=None)
    realtime_location: int | None = field("realtimeLocation", default=None)
    self_uri: str | None = field("selfUri", default=None)
