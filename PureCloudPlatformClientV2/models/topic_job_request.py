# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TopicJobRequest(Model):
    """Required by the platform: topic_ids."""

    topic_ids: list[str] | None = field("topicIds", default=None)
