# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TopicJobRequest(Model):
    """TopicJobRequest of the Platform API.

    The platform requires: topic_ids.
    """

    topic_ids: list[str] | None = field("topicIds", default=None)
