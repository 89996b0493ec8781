# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TopicJobRequest(Model):
    """A job: topic ids. Body of post_speechandtextanalytics_topics_publishjobs.

    Required by the platform: topic_ids.
    """

    topic_ids: list[str] | None = field("topicIds", default=None)
