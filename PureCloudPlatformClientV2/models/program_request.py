# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ProgramRequest(Model):
    """A program: name, description, topic ids and 1 more. Body of post_speechandtextanalytics_programs and 1 more.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    topic_ids: list[str] | None = field("topicIds", default=None)
    tags: list[str] | None = field("tags", default=None)
