# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class QueueUserEventTopicQueueMember(Model):
    """A queue member: user, queue id, joined and 2 more. Event of v2.routing.queues.{id}.users."""

    id: str | None = field("id", default=None)
    user: QueueUserEventTopicUserReference | None = field("user", default=None)
    queue_id: str | None = field("queueId", default=None)
    joined: bool | None = field("joined", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class QueueUserEventTopicUserReference(Model):
    """Reference to a user by its id. In QueueUserEventTopicQueueMember."""

    id: str | None = field("id", default=None)
